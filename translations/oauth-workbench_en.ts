<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CauseWords</name>
    <message numerus="yes">
        <source>The client secret (%n characters) is not the one of this application.</source>
        <translation>
            <numerusform>The client secret (%n character) is not the one of this application.</numerusform>
            <numerusform>The client secret (%n characters) is not the one of this application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret was cut while copying: it has %n characters, usual are {usual}.</source>
        <translation>
            <numerusform>The client secret was cut while copying: it has %n character, usual are {usual}.</numerusform>
            <numerusform>The client secret was cut while copying: it has %n characters, usual are {usual}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureMessage</name>
    <message numerus="yes">
        <source>It worked, with %n remark(s)</source>
        <translation>
            <numerusform>It worked, with %n remark</numerusform>
            <numerusform>It worked, with %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message numerus="yes">
        <source>expired %n minute(s) ago</source>
        <translation>
            <numerusform>expired %n minute ago</numerusform>
            <numerusform>expired %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n hour(s) ago</source>
        <translation>
            <numerusform>expired %n hour ago</numerusform>
            <numerusform>expired %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::BreakController</name>
    <message numerus="yes">
        <source>held back on purpose: %n second(s)</source>
        <translation>
            <numerusform>held back on purpose: %n second</numerusform>
            <numerusform>held back on purpose: %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::CheckSummary</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tick yourself</source>
        <translation>
            <numerusform>%n to tick yourself</numerusform>
            <numerusform>%n to tick yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run</source>
        <translation>
            <numerusform>%n not run</numerusform>
            <numerusform>%n not run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistPanel</name>
    <message numerus="yes">
        <source>Testing guide: django-oauth-toolkit, %n checks</source>
        <translation>
            <numerusform>Testing guide: django-oauth-toolkit, %n check</numerusform>
            <numerusform>Testing guide: django-oauth-toolkit, %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::MainWindow</name>
    <message numerus="yes">
        <source>%n exchange(s) cleared.</source>
        <translation>
            <numerusform>%n exchange cleared.</numerusform>
            <numerusform>%n exchanges cleared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::SecretLabel</name>
    <message numerus="yes">
        <source>%1… (%n character(s); Copy gives all)</source>
        <extracomment>%1 is the beginning of a long secret</extracomment>
        <translation>
            <numerusform>%1… (%n character; Copy gives all)</numerusform>
            <numerusform>%1… (%n characters; Copy gives all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::StatusLine</name>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>The clipboard is cleared in %n second</numerusform>
            <numerusform>The clipboard is cleared in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::TimingPage</name>
    <message numerus="yes">
        <source>This request was sent %n times: the server closed the connection without an answer, and the network library tried again by itself.</source>
        <translation>
            <numerusform>This request was sent %n time: the server closed the connection without an answer, and the network library tried again by itself.</numerusform>
            <numerusform>This request was sent %n times: the server closed the connection without an answer, and the network library tried again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::TokenCard</name>
    <message numerus="yes">
        <source>History of codes and tokens, %n entry(s)</source>
        <translation>
            <numerusform>History of codes and tokens, %n entry</numerusform>
            <numerusform>History of codes and tokens, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
