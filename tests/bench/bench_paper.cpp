// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/document_html.h>
#include <app/reports/document_pdf.h>
#include <tests/bench/bench_support.h>
#include <tests/reports/postmortem_example.h>

// P13: a report of 40 pages in Japanese, from its facts to the bytes.
using namespace matoi;
using namespace matoi::bench;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const int count = int(flag(argc, argv, "--count", 5));
    reports::PostmortemFacts facts = test::examplePostmortem(true);
    const QString section = facts.sections[4].markdown + u"\n\n"_s;
    for (auto& one : facts.sections)
        if (one.id == "cause"_L1 || one.id == "workaround"_L1)
            one.markdown = section.repeated(45);
    const std::vector<Entry> few = facts.timeline;
    for (int i = 0; i < 220; ++i)
        facts.timeline.insert(facts.timeline.end(), few.begin(), few.end());
    reports::Document document;
    QByteArray pdf, html;
    std::vector<double> made, printed, written;
    for (int i = 0; i < count; ++i) {
        made.push_back(1000 * seconds([&] {
                           document = reports::postmortemDocument(facts, u"ja"_s).document;
                       }));
        printed.push_back(
            seconds([&] { pdf = must(reports::pdfFile(document, [](double) { return true; })); }));
        written.push_back(1000 * seconds([&] { html = reports::htmlFile(document); }));
    }
    const qsizetype pages = pdf.count("/Type /Page %");
    if (pages < 40)
        stop("only " + QByteArray::number(pages) + " pages");
    reportFigure({"P13a", "the document of a postmortem from its facts", nullptr, "ms", 50}, made);
    reportFigure({"P13b", QByteArray::number(pages) + " pages of PDF", nullptr, "s", 3}, printed);
    reportFigure({"P13c", "the same as HTML", nullptr, "ms", 100}, written);
    reportFigure({"P13d", "size of the PDF", nullptr, "MiB", 4}, {double(pdf.size()) / (1 << 20)});
}
