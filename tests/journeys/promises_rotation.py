# SPDX-License-Identifier: GPL-3.0-or-later
"""A refresh that is killed leaves one pair that works, or a refusal that says why: django-oauth-toolkit with rotation.

The server forgets the old refresh token the moment it answers. Killed before that, the old pair is good; killed after the
keychain has the new pair, that one is. In between nobody can have it: then the program says that the refresh token is no
longer valid, and a new token can be had at once.
"""
import random
import signal
import time

import clicase
import journey

MOMENTS = 20


class Rotation(clicase.CliCase):
    @classmethod
    def start_servers(cls):
        cls.base = cls.j.start_django(ROTATE_REFRESH_TOKEN="1")

    def setUp(self):
        super().setUp()
        self.import_profile(journey.django_profile(self.base, secrets={"client_secret": "password-secret", "password": "1234"}))
        self.cli("token", "Django")

    def test_killed_at_random_moments(self):
        started = time.monotonic()
        self.cli("refresh", "Django")
        usual = time.monotonic() - started
        seed = random.randrange(1 << 32)
        moments = random.Random(seed)
        worked, said, whole = 0, 0, 0
        for turn in range(MOMENTS):
            with self.subTest(turn=turn, seed=seed):
                running = self.j.start(self.j.command("refresh", "Django", "--json"))
                # Spread over the whole run, and more of them around its later half, where request and saving are.
                time.sleep(usual * moments.uniform(0.0 if turn % 3 == 0 else 0.5, 1.2))
                whole += running.stop(sig=signal.SIGKILL).status == 0
                after = self.cli("refresh", "Django", expect=None)
                if after.status == 0:
                    worked += 1
                    continue
                failure = after.json["failure"]
                self.assertEqual((after.status, failure["code"]), (1, "invalid_grant"), str(after))
                self.assertTrue(failure["causes"] and failure["title"], str(after))
                said += 1
                self.cli("token", "Django")
                self.cli("refresh", "Django")
        self.assertEqual(worked + said, MOMENTS)
        self.assertLess(whole, MOMENTS, "none was killed in time")
        self.proved("S25", "%d of %d killed refreshes: %d had a working pair, %d said why not (%d had ended before)" % (
            worked + said, MOMENTS, worked, said, whole))

    def test_the_new_pair_is_kept_before_anything_else(self):
        """What the command prints is already in the keychain: a second process can go on with it at once."""
        for _ in range(3):
            self.cli("refresh", "Django")
        self.cli("call", "Django")


if __name__ == "__main__":
    clicase.main()
