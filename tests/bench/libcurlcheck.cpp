// SPDX-License-Identifier: GPL-3.0-or-later
// The six requests of `check` with libcurl and nothing else, each on a connection of its own: the least that
// a native program needs for them.
//
//   libcurlcheck BASE     exit 0 when every answer had the status it must have; 1 with a line that says which
//   had not libcurlcheck --none   starts and ends, to know what that costs
//
// The client and the user are those of tests/servers/django-oauth-toolkit.
#include <cstdio>
#include <curl/curl.h>
#include <string>

namespace {

struct Answer
{
    long status = 0;
    std::string body;
};

size_t append(const char *data, size_t, size_t size, void *target)
{
    static_cast<std::string *>(target)->append(data, size);
    return size;
}

/// POST with a body, GET without one. A handle for each request: nothing is kept open.
Answer send(const std::string &url, const std::string &body, const std::string &token)
{
    Answer answer;
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, "Accept: application/json");
    if (!token.empty())
        headers = curl_slist_append(headers, ("Authorization: Bearer " + token).c_str());
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    if (!body.empty())
        curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, body.c_str());
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    else
        std::fprintf(stderr, "%s: %s\n", url.c_str(), curl_easy_strerror(code));
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return answer;
}

/// Enough for tokens, which contain nothing that JSON escapes.
std::string member(const std::string &json, const std::string &name)
{
    const std::string start = "\"" + name + "\": \"";
    const size_t from = json.find(start);
    if (from == std::string::npos)
        return {};
    const size_t begin = from + start.size();
    return json.substr(begin, json.find('"', begin) - begin);
}

bool expect(const char *what, const Answer &answer, bool refusal)
{
    const bool ok = refusal ? answer.status == 401 || answer.status == 403 : answer.status == 200;
    if (!ok)
        std::fprintf(stderr, "%s: HTTP %ld\n", what, answer.status);
    return ok;
}

bool check(const std::string &base)
{
    const std::string client = "&client_id=password-client&client_secret=password-secret";
    const std::string resource = base + "/api/oauth2/protected/";

    const Answer token =
        send(base + "/o/token/",
             "grant_type=password&username=admin%40example.com&password=1234&scope=read+write" + client, {});
    bool ok = expect("token", token, false);
    const std::string access = member(token.body, "access_token");
    ok = expect("call without a token", send(resource, {}, {}), true) && ok;
    ok = expect("call", send(resource, {}, access), false) && ok;
    const Answer refreshed =
        send(base + "/o/token/",
             "grant_type=refresh_token&refresh_token=" + member(token.body, "refresh_token") + client, {});
    ok = expect("refresh", refreshed, false) && ok;
    const std::string second = member(refreshed.body, "access_token");
    ok = expect("revoke",
                send(base + "/o/revoke_token/", "token=" + second + "&token_type_hint=access_token" + client,
                     {}),
                false) &&
         ok;
    return expect("call after the revocation", send(resource, {}, second), true) && ok;
}
} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: libcurlcheck BASE | --none\n");
        return 2;
    }
    const std::string argument = argv[1];
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const bool ok = argument == "--none" || check(argument);
    curl_global_cleanup();
    return ok ? 0 : 1;
}
