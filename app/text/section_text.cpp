// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/response_times.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <app/text/section_text.h>

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace matoi::text
{

namespace
{

struct SectionWords {
    const char *id, *heading, *prompt;
};

constexpr SectionWords kSections[]{
    {"summary", QT_TRANSLATE_NOOP("Section", "Summary"),
     QT_TRANSLATE_NOOP("Section", "What happened, to whom, for how long, and what ended it?")},
    {"impact", QT_TRANSLATE_NOOP("Section", "Impact"),
     QT_TRANSLATE_NOOP("Section", "Who could not do what? Numbers first.")},
    {"timeline", QT_TRANSLATE_NOOP("Section", "Timeline"),
     QT_TRANSLATE_NOOP("Section", "Which of the pinned entries tell how it went?")},
    {"detection", QT_TRANSLATE_NOOP("Section", "Detection"),
     QT_TRANSLATE_NOOP("Section", "Who or what noticed it, and what should have?")},
    {"trigger", QT_TRANSLATE_NOOP("Section", "Trigger"),
     QT_TRANSLATE_NOOP("Section", "What set it off on that day?")},
    {"cause", QT_TRANSLATE_NOOP("Section", "Cause"),
     QT_TRANSLATE_NOOP("Section", "Why was it possible? Events, not names.")},
    {"workaround", QT_TRANSLATE_NOOP("Section", "Workaround"),
     QT_TRANSLATE_NOOP("Section", "What made it bearable, and what is still left of it?")},
    {"permanent_fix", QT_TRANSLATE_NOOP("Section", "Permanent fix"),
     QT_TRANSLATE_NOOP("Section", "What makes it impossible from now on?")},
    {"prevention", QT_TRANSLATE_NOOP("Section", "Prevention"),
     QT_TRANSLATE_NOOP("Section", "How is the same kind kept from coming again?")},
    {"faster", QT_TRANSLATE_NOOP("Section", "Shorter detection and recovery"),
     QT_TRANSLATE_NOOP("Section", "Where did time go, and what saves it?")},
    {"went_well", QT_TRANSLATE_NOOP("Section", "What went well"),
     QT_TRANSLATE_NOOP("Section", "What helped, and is to be kept?")},
    {"went_wrong", QT_TRANSLATE_NOOP("Section", "What went wrong"),
     QT_TRANSLATE_NOOP("Section", "What held you up?")},
    {"lucky", QT_TRANSLATE_NOOP("Section", "Where we were lucky"),
     QT_TRANSLATE_NOOP("Section", "What could have been worse, by chance alone?")},
    {"surprises", QT_TRANSLATE_NOOP("Section", "Why it surprised us"),
     QT_TRANSLATE_NOOP("Section", "What did you believe that was not so?")},
    {"customers", QT_TRANSLATE_NOOP("Section", "How customers were told"),
     QT_TRANSLATE_NOOP("Section", "When did they know what, and was it enough?")},
    {"external", QT_TRANSLATE_NOOP("Section", "Text for outside"),
     QT_TRANSLATE_NOOP("Section", "What may customers read? No names, no inner words.")},
    {"actions", QT_TRANSLATE_NOOP("Section", "Action items"),
     QT_TRANSLATE_NOOP("Section", "What is agreed? The items beside this text count.")},
    {"links", QT_TRANSLATE_NOOP("Section", "References"),
     QT_TRANSLATE_NOOP("Section", "Pull requests, graphs, threads.")}};

const SectionWords* wordsOf(const QString& section)
{
    for (const SectionWords& words : kSections)
        if (section == QLatin1StringView(words.id))
            return &words;
    return nullptr;
}

} // namespace

QString sectionWord(const QString& section)
{
    const SectionWords* words = wordsOf(section);
    return words ? translated("Section", words->heading) : section;
}

QString sectionPrompt(const QString& section, const Incident& incident)
{
    const SectionWords* words = wordsOf(section);
    if (!words)
        return {};
    QString prompt = translated("Section", words->prompt);
    const ResponseTimes times = responseTimes(incident);
    if (section == "faster"_L1 && times.toDetect && times.toConverge)
        return translated("Section", "It took %1 to detect and %2 to recover. %3")
            .arg(durationWords(*times.toDetect), durationWords(*times.toConverge), prompt);
    if (section == "detection"_L1 && times.toDetect)
        return translated("Section", "Detected after %1. %2")
            .arg(durationWords(*times.toDetect), prompt);
    if (section == "customers"_L1 && times.toNotice)
        return translated("Section", "The first notice went out after %1. %2")
            .arg(durationWords(*times.toNotice), prompt);
    return prompt;
}

} // namespace matoi::text
