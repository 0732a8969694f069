<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>matoi::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n system entries hidden</source>
        <translation>
            <numerusform>%n system entry hidden</numerusform>
            <numerusform>%n system entries hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>%n new ↓</numerusform>
            <numerusform>%n new ↓</numerusform>
        </translation>
    </message>
</context>
</TS>
