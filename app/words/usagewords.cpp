// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/usagewords.h"

namespace workbench {

QString UsageWords::text()
{
    return tr("Usage: oauth-workbench-cli COMMAND [options]\n"
              "\n"
              "Profiles\n"
              "  profiles list\n"
              "  profiles show NAME\n"
              "  profiles import FILE... [--replace]\n"
              "  profiles export NAME\n"
              "  profiles remove NAME\n"
              "\n"
              "Tokens\n"
              "  token NAME [--grant GRANT] [--paste] [--print-url]\n"
              "  refresh NAME\n"
              "  revoke NAME [--token access|refresh]\n"
              "  introspect NAME\n"
              "  userinfo NAME\n"
              "  call NAME [--placement header|query|form|none] [--url URL] [--method METHOD]\n"
              "\n"
              "More\n"
              "  check NAME [--set ID]       run a checklist; check --list names them\n"
              "  practice [--port N]         run the practice server until Ctrl+C\n"
              "  exchanges [--last N]        print the history\n"
              "\n"
              "Options for every command\n"
              "  --data-dir DIR              where profiles and history are kept\n"
              "  --json                      print one JSON object and nothing else\n"
              "  --reveal                    print secrets; without it they appear by name only\n"
              "  --lang en|ru|zh_CN          language of titles and explanations\n"
              "  --timeout SECONDS           for each request (30) and for the browser (300)\n"
              "  --secrets-from FILE|-       secrets for this run, as a JSON object\n"
              "  --quiet                     no warnings and hints\n"
              "\n"
              "Exit status: 0 done, 1 refused by the server, 2 wrong usage or profile, 3 no answer,\n"
              "4 answer not accepted, 5 secret store, 130 cancelled.\n");
}

} // namespace workbench
