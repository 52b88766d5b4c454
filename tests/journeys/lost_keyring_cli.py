# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyring ends, comes back locked, comes back open: each time a sentence, and then everything goes on."""
import clicase
import journey
import keyringservice


class Keyring(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.j.data = cls.j.path("practice")
        cls.base = cls.j.start_practice()

    def told(self, code, *arguments):
        answer = self.failed(*arguments, code=code)
        self.assertEqual(answer.status, 5)
        self.assertIn("saved", answer.json["failure"]["title"])
        self.assertTrue(answer.json["failure"]["causes"], str(answer))
        self.assertEqual(answer.json.get("exchanges", []), [], "nothing is sent without its secret")

    def test_it_goes_and_comes_back(self):
        self.secrets = ["demo-web-secret", "wonder"]
        self.import_profile(journey.practice_profile(self.base, grant="password", user="alice",
                                                     secrets={"client_secret": "demo-web-secret", "password": "wonder"}))
        self.cli("token", "Practice")
        given = self.j.secrets_file(client_secret="demo-web-secret", password="wonder")
        with keyringservice.KeyringService() as keyring:
            keyring.stop()
            self.told("secret_store_unavailable", "call", "Practice")
            self.told("secret_store_unavailable", "profiles", "remove", "Practice")
            self.assertIn("secrets_not_saved", self.warnings(self.cli("token", "Practice", "--secrets-from", given)))
            keyring.start(unlocked=False)
            self.told("secret_store_locked", "call", "Practice")
            keyring.stop()
            keyring.start()
            self.cli("call", "Practice")
            self.cli("refresh", "Practice")
            self.cli("profiles", "remove", "Practice")


if __name__ == "__main__":
    clicase.main()
