#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of all lessons: complete in three languages, short enough for the window, and pointing at things that exist.

    lessontexts.py [FOLDER]     FOLDER holds the lessons; without it $WORKBENCH_SOURCE/resources/lessons

Every complaint names the file and the place in it: 3-code-pkce.json: steps[2].text.ru: 4 lines
"""
import json
import os
import re
import sys
import unicodedata

LANGUAGES = ("en", "ru", "zh_CN")
LESSON_KEYS = {"format", "id", "order", "server", "grant", "client", "title", "goal", "steps", "questions"}
STEP_KEYS = {"id", "act", "placement", "token", "expect_refusal", "break", "arrow", "title", "text", "more", "parameters",
             "what_if"}
QUESTION_KEYS = {"id", "question", "answer", "step"}
OPTIONAL = {"client", "questions"} | (STEP_KEYS - {"id", "title", "text"})
WORDS = {
    "format": {"oauth-workbench.lesson/1"},
    "server": {"practice", "own"},
    "grant": {"authorization_code", "password", "client_credentials"},
    "act": {"get_token", "refresh", "revoke_access", "revoke_refresh", "call"},
    "placement": {"header", "query", "form", "none"},
    "token": {"current", "old", "revoked"},
    "arrow": {"opens_browser", "visit", "consent", "redirect", "callback", "token_request", "token_response",
              "refresh_request", "refresh_response", "revocation_request", "revocation_response", "resource_request",
              "resource_response"},
    "break": {"wrong_secret", "wrong_password", "state_changed", "code_twice", "code_old", "verifier_missing",
              "verifier_wrong", "challenge_missing", "redirect_changed", "unknown_scope", "unsupported_grant", "no_token",
              "bad_token", "expired_token", "revoked_token", "small_scope", "old_refresh_token", "server_slow",
              "server_down", "not_json", "error_in_200"},
}
# The arrows of the nine-message lesson, in this order.
NINE = ["opens_browser", "visit", "consent", "redirect", "callback", "token_request", "token_response", "resource_request",
        "resource_response"]
# The five questions that the lab reports of students have to answer; a lesson must have each.
CONTROL_QUESTIONS = {"roles", "why-code", "why-state", "difference", "why-refresh"}
SAME_IN_EVERY_LANGUAGE = {"PKCE", "JSON Web Token"}
LINES, COLUMNS = 3, 80  # 80 columns are 40 Chinese characters
CJK = r"[\u3400-\u9fff]"
HALF_WIDTH = re.compile(rf"{CJK} ?[,.?!;:()]|[,.?!;:()] ?{CJK}|[,.?!;:]$")
WITHOUT_YO = re.compile(
    r"\b(?:еще|ее|нее|нем|чье|свое|мое|твое|все-таки|причем|вперед|трех|четырех|объем|легкий|счет|отчет|учетн\w+|надежн\w+|"
    r"(?:|при|по|на|во|про|подо|до|за|у)шел|(?:|по|на|во|про|подо|до|за)йдет|идет|придет|ждет|живет|берет|пришлет|прочтет|"
    r"поймет|вернет|вернется|(?:|от|вы|с|соз|за|пере|у|по)дает(?:ся)?|остается|истек|разрешен|определен|защищен|закончен)\b",
    re.IGNORECASE)


def columns(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def lines(text):
    """How many lines a window of 80 columns needs. Chinese may break after every character, others at blanks."""
    count, used = 1, 0
    for piece in re.findall(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s", text):
        width = columns(piece)
        if used + width > COLUMNS and not piece.isspace():
            count, used = count + 1, 0
        if used or not piece.isspace():
            used += width
    return count


class Lesson:
    def __init__(self, folder, name, known_parts):
        self.name = name
        self.known_parts = known_parts
        self.complaints = []
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            self.data = json.load(file, object_pairs_hook=self.pairs)

    def complain(self, path, what):
        self.complaints.append(f"{self.name}: {path}: {what}")

    def pairs(self, members):
        for name in {name for name, _ in members if [n for n, _ in members].count(name) > 1}:
            self.complain(name, "stands twice")
        return dict(members)

    def check(self):
        self.check_keys(self.data, LESSON_KEYS, "")
        for key in ("format", "server", "grant"):
            self.check_word(self.data, key, key)
        if self.name != f"{self.data.get('order')}-{self.data.get('id')}.json":
            self.complain("id", "the file is not called ORDER-ID.json")
        for key in ("title", "goal"):
            self.check_text(self.data.get(key), key)
        steps = self.data.get("steps", [])
        for number, step in enumerate(steps):
            self.check_step(step, f"steps[{number}]")
        self.check_unique(steps, "steps")
        questions = self.data.get("questions", [])
        for number, question in enumerate(questions):
            self.check_question(question, steps, f"questions[{number}]")
        self.check_unique(questions, "questions")
        if self.data.get("id") == "code-pkce" and [s["arrow"] for s in steps if "arrow" in s] != NINE:
            self.complain("steps", "not the nine arrows of the flow")
        return self.complaints

    def check_keys(self, value, allowed, path):
        where = path or "."
        for key in value.keys() - allowed:
            self.complain(where, f"unknown key {key}")
        for key in allowed - OPTIONAL - value.keys():
            self.complain(where, f"{key} is missing")

    def check_word(self, value, key, path):
        if key in value and value[key] not in WORDS[key]:
            self.complain(path, f"unknown word {value[key]}")

    def check_unique(self, items, path):
        ids = [item.get("id") for item in items]
        for number, one in enumerate(ids):
            if one in ids[:number]:
                self.complain(f"{path}[{number}].id", f"{one} is there already")

    def check_step(self, step, path):
        self.check_keys(step, STEP_KEYS, path)
        for key in ("act", "placement", "token", "arrow", "break"):
            self.check_word(step, key, f"{path}.{key}")
        if step.get("act") != "call" and step.keys() & {"placement", "token"}:
            self.complain(path, "only a call has a placement or a token")
        self.check_text(step.get("title"), f"{path}.title", COLUMNS)
        self.check_text(step.get("text"), f"{path}.text")
        if "more" in step:
            self.check_text(step["more"], f"{path}.more", None)
        for number, part in enumerate(step.get("parameters", [])):
            if part not in self.known_parts:
                self.complain(f"{path}.parameters[{number}]", f"{part} has no explanation")
        if "what_if" in step:
            self.check_keys(step["what_if"], {"text"} | step["what_if"].keys() & {"break"}, f"{path}.what_if")
            self.check_word(step["what_if"], "break", f"{path}.what_if.break")
            self.check_text(step["what_if"].get("text"), f"{path}.what_if.text")

    def check_question(self, question, steps, path):
        self.check_keys(question, QUESTION_KEYS, path)
        self.check_text(question.get("question"), f"{path}.question")
        self.check_text(question.get("answer"), f"{path}.answer", None)
        target = [step for step in steps if step.get("id") == question.get("step")]
        if not target:
            self.complain(f"{path}.step", f"there is no step {question.get('step')}")
        elif "arrow" not in target[0]:
            self.complain(f"{path}.step", "this step has no exchange that could prove the answer")

    def check_text(self, value, path, limit=LINES):
        """limit: LINES lines, COLUMNS for one line, None for any length."""
        if not isinstance(value, dict) or set(value) != set(LANGUAGES):
            return self.complain(path, f"needs exactly {', '.join(LANGUAGES)}")
        for language, text in value.items():
            if not isinstance(text, str) or not text.strip():
                self.complain(f"{path}.{language}", "is empty")
                return
            self.check_language(language, text, f"{path}.{language}", limit)
        texts = [value[language] for language in LANGUAGES]
        for number, text in enumerate(texts):
            if text in texts[:number] and text not in SAME_IN_EVERY_LANGUAGE:
                self.complain(f"{path}.{LANGUAGES[number]}", "is the same as in another language")

    def check_language(self, language, text, path, limit):
        if limit == COLUMNS and columns(text) > COLUMNS:
            self.complain(path, f"{columns(text)} columns, one line has {COLUMNS}")
        if limit == LINES and lines(text) > LINES:
            self.complain(path, f"{lines(text)} lines")
        if text != text.strip() or "  " in text:
            self.complain(path, "blanks too many")
        if text.startswith("RFC"):
            self.complain(path, "begins with the number of an RFC")
        if language == "zh_CN" and (found := HALF_WIDTH.search(text)):
            self.complain(path, f"half-width punctuation: {found.group()}")
        if language == "ru" and (found := WITHOUT_YO.search(text)):
            self.complain(path, f"ё is missing: {found.group()}")
        if language == "en" and re.search("[А-Яа-яёЁ]|" + CJK, text) or language == "ru" and re.search(CJK, text):
            self.complain(path, "letters of another language")
        own = {"en": "[A-Za-z]", "ru": "[А-Яа-яёЁ]", "zh_CN": CJK}[language]
        if not re.search(own, text) and text not in SAME_IN_EVERY_LANGUAGE:
            self.complain(path, "not in its language")


def check_together(lessons):
    """What no lesson can say alone."""
    ids = [lesson.data.get("id") for lesson in lessons]
    orders = [lesson.data.get("order") for lesson in lessons]
    complaints = [f"{lesson.name}: id: {one} is there already"
                  for number, (lesson, one) in enumerate(zip(lessons, ids)) if one in ids[:number]]
    if sorted(orders) != list(range(1, len(orders) + 1)):
        complaints.append(f"the orders are {sorted(orders)}, not 1, 2, 3 …")
    asked = {question["id"] for lesson in lessons for question in lesson.data.get("questions", [])}
    return complaints + [f"no lesson asks the control question {one}" for one in sorted(CONTROL_QUESTIONS - asked)]


def main():
    source = os.environ.get("WORKBENCH_SOURCE", os.path.join(os.path.dirname(__file__), "..", "..", ".."))
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(source, "resources", "lessons")
    with open(os.path.join(source, "resources", "explanations", "parts.json"), encoding="utf-8") as file:
        known_parts = {part["name"] for part in json.load(file)["parts"]}
    names = sorted(name for name in os.listdir(folder) if name.endswith(".json"))
    lessons = [Lesson(folder, name, known_parts) for name in names]
    complaints = [complaint for lesson in lessons for complaint in lesson.check()] + check_together(lessons)
    if not lessons:
        complaints.append(f"no lessons in {folder}")
    for complaint in complaints:
        print(complaint)
    texts = sum(json.dumps(lesson.data).count('"zh_CN"') for lesson in lessons)
    print(f"{len(lessons)} lessons, {texts} texts in {len(LANGUAGES)} languages, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
