<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>matoi::ui::ActionColumn</name>
    <message numerus="yes">
        <source>%n comment(s) wait for an answer</source>
        <translation>
            <numerusform>%n comment waits for an answer</numerusform>
            <numerusform>%n comments wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::AlarmBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::BannerStack</name>
    <message numerus="yes">
        <source>%n more reminders.</source>
        <translation>
            <numerusform>%n more reminder.</numerusform>
            <numerusform>%n more reminders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::FilterBar</name>
    <message numerus="yes">
        <source>Shown to %n only</source>
        <translation>
            <numerusform>Shown to %n only</numerusform>
            <numerusform>Shown to %n only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::IncidentMatrixPanel</name>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1, %n entries, as they are shown</source>
        <translation>
            <numerusform>%1, %n entry, as it is shown</numerusform>
            <numerusform>%1, %n entries, as they are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries not shown</source>
        <translation>
            <numerusform>%n entry not shown</numerusform>
            <numerusform>%n entries not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::MinePanel</name>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <translation>
            <numerusform>%1 · %n waiting</numerusform>
            <numerusform>%1 · %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::NumberPage</name>
    <message numerus="yes">
        <source>%n restricted incidents left out</source>
        <translation>
            <numerusform>%n restricted incident left out</numerusform>
            <numerusform>%n restricted incidents left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::NumberPanels</name>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::NumberPlot</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewDocument</name>
    <message numerus="yes">
        <source>%n empty section(s)</source>
        <translation>
            <numerusform>%n empty section</numerusform>
            <numerusform>%n empty sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewHead</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n comment(s)</source>
        <translation>
            <numerusform>%1 · %n comment</numerusform>
            <numerusform>%1 · %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be written or reviewed</source>
        <translation>
            <numerusform>%n to be written or reviewed</numerusform>
            <numerusform>%n to be written or reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskImportPanel</name>
    <message numerus="yes">
        <source>Nothing can be imported yet: %n lines have a fault. Mend the table or change what the headings mean.</source>
        <translation>
            <numerusform>Nothing can be imported yet: %n line has a fault. Mend the table or change what the headings mean.</numerusform>
            <numerusform>Nothing can be imported yet: %n lines have a fault. Mend the table or change what the headings mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskMatrixView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskPage</name>
    <message numerus="yes">
        <source>%n incidents wait for their permanent fix</source>
        <translation>
            <numerusform>%n incident waits for its permanent fix</numerusform>
            <numerusform>%n incidents wait for their permanent fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskPanels</name>
    <message numerus="yes">
        <source>%1  %2 (%n days)</source>
        <translation>
            <numerusform>%1  %2 (%n day)</numerusform>
            <numerusform>%1  %2 (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskPlot</name>
    <message numerus="yes">
        <source>%1 %2: %n days</source>
        <translation>
            <numerusform>%1 %2: %n day</numerusform>
            <numerusform>%1 %2: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskSheet</name>
    <message numerus="yes">
        <source>%n fields were changed in two places at once; Edit shows both values.</source>
        <translation>
            <numerusform>%n field was changed in two places at once; Edit shows both values.</numerusform>
            <numerusform>%n fields were changed in two places at once; Edit shows both values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskTable</name>
    <message numerus="yes">
        <source>Next visit of %n</source>
        <translation>
            <numerusform>Next visit of %n</numerusform>
            <numerusform>Next visit of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskTablePanels</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next visit of %n records</source>
        <translation>
            <numerusform>Next visit of %n record</numerusform>
            <numerusform>Next visit of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next visits changed</source>
        <translation>
            <numerusform>%n next visit changed</numerusform>
            <numerusform>%n next visits changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RolesPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RowActs</name>
    <message numerus="yes">
        <source>%n entries unpinned</source>
        <translation>
            <numerusform>%n entry unpinned</numerusform>
            <numerusform>%n entries unpinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries pinned</source>
        <translation>
            <numerusform>%n entry pinned</numerusform>
            <numerusform>%n entries pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::SectionBox</name>
    <message numerus="yes">
        <source>%n name(s) of people here. Written as events, they say more.</source>
        <translation>
            <numerusform>%n name of a person here. Written as an event, it says more.</numerusform>
            <numerusform>%n names of people here. Written as events, they say more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) answered</source>
        <translation>
            <numerusform>%n comment answered</numerusform>
            <numerusform>%n comments answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::SideColumn</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::StepRail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::TaskPanels</name>
    <message numerus="yes">
        <source>%1: all %n to-do(s)</source>
        <translation>
            <numerusform>%1: its %n to-do</numerusform>
            <numerusform>%1: all %n to-dos</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>matoi::ui::Tray</name>
    <message numerus="yes">
        <source>Matoi: %n incidents are running</source>
        <translation>
            <numerusform>Matoi: %n incident is running</numerusform>
            <numerusform>Matoi: %n incidents are running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::WakePane</name>
    <message numerus="yes">
        <source>%n call(s): %1</source>
        <translation>
            <numerusform>%n call: %1</numerusform>
            <numerusform>%n calls: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min a person</source>
        <translation>
            <numerusform>%n min a person</numerusform>
            <numerusform>%n min a person</numerusform>
        </translation>
    </message>
</context>
</TS>
