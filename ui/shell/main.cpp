// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/service/demo/demo.h>
#include <app/service/owner_client.h>
#include <app/service/owner_server.h>
#include <app/service/paths.h>
#include <app/service/workspace.h>
#include <app/store/lock.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/shell/main_window.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QStyleFactory>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

//! What a second start sends to the first: raise, please.
const auto kRaise = u"--raise"_s;

int fail(const QString& sentence)
{
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
    return 1;
}

//! A practice workspace in the data folder. Its live incident is told as of now, so a story that
//! nobody touched since yesterday is told anew; the old one stays beside it until the next time.
Result<QString> demoWorkspace(const QString& language)
{
    const QString path =
        QFileInfo(defaultWorkspacePath()).dir().filePath(u"practice-%1.matoi"_s.arg(language));
    const Ms touched = QFileInfo(path).lastModified().toMSecsSinceEpoch();
    if (QFile::exists(path) && systemClock().now() - touched < 12 * 3'600'000)
        return path;
    const QString old = path.chopped(6) + u".old.matoi"_s;
    QFile::remove(old);
    QFile::rename(path, old);
    for (const char* tail : {"-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(tail));
    auto session = Session::open(path);
    if (!session)
        return session.error();
    if (auto status = loadDemo(**session, language); !status) {
        // Half a story would open as if it were whole, for ever.
        session->reset();
        for (const char* tail : {"", "-wal", "-shm", ".ballast"})
            QFile::remove(path + QLatin1StringView(tail));
        return status.error();
    }
    return path;
}

//! What is wrong with a value, in a sentence; empty when all are right.
QString wrongOption(const QCommandLineParser& options)
{
    const std::pair<QString, QStringList> choices[]{
        {u"lang"_s, {u"ja"_s, u"en"_s}},
        {u"theme"_s, {u"light"_s, u"dark"_s, u"system"_s}},
        {u"page"_s, {u"desk"_s, u"incidents"_s}}};
    for (const auto& [name, words] : choices)
        if (options.isSet(name) && !words.contains(options.value(name)))
            return u"matoi: --%1 takes %2."_s.arg(name, words.join(u", "_s));
    static const QRegularExpression size(u"\\A[0-9]{3,5}x[0-9]{3,5}\\z"_s);
    if (options.isSet(u"size"_s) && !size.match(options.value(u"size"_s)).hasMatch())
        return u"matoi: --size takes a width and a height, such as 1440x900."_s;
    if (!options.positionalArguments().isEmpty())
        return u"matoi: %1 is not understood here. See matoi --help."_s.arg(
            options.positionalArguments().constFirst());
    return {};
}

//! Saves a picture of the settled window and ends.
void takeScreenshot(ui::MainWindow& window, const QString& file)
{
    QTimer::singleShot(300, &window, [&window, file] {
        const bool saved = window.grab().save(file);
        QCoreApplication::exit(saved ? 0 : fail(u"matoi: cannot write "_s + file));
    });
}

//! Ends at the first paint that shows what the workspace holds, saying so on stdout; for
//! measuring the start.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(ui::MainWindow& window)
        : QObject(&window)
    {
        connect(&window, &ui::MainWindow::settledNow, this, [this, &window] {
            qApp->installEventFilter(this);
            window.update();
        });
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            // The whole window is painted before the loop comes back to its timers.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication app(argc, argv);
    setApplicationNames();
    QApplication::setApplicationVersion(QLatin1StringView(MATOI_VERSION));
    QGuiApplication::setDesktopFileName(u"io.matoi.Matoi"_s);

    QCommandLineParser options;
    options.setApplicationDescription(u"Matoi: incident command on a log of your own."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({{u"db"_s, u"Workspace file (default: the user's own)."_s, u"FILE"_s},
                        {u"demo"_s, u"Open the practice workspace."_s},
                        {u"lang"_s, u"Language: ja or en."_s, u"LANG"_s},
                        {u"theme"_s, u"light, dark or system."_s, u"THEME"_s},
                        {u"page"_s, u"desk or incidents."_s, u"PAGE"_s},
                        {u"incident"_s, u"Open this incident, by its number."_s, u"NUMBER"_s},
                        {u"size"_s, u"Window size, such as 1440x900."_s, u"SIZE"_s},
                        {u"screenshot"_s, u"Save a picture of the desk and end."_s, u"PNG"_s}});
    QCommandLineOption once(u"exit-after-first-paint"_s, u"End when the desk is painted."_s);
    once.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(once);
    options.process(app);

    if (const QString wrong = wrongOption(options); !wrong.isEmpty())
        return fail(wrong);
    QSettings settings;
    QString language = options.value(u"lang"_s);
    if (language.isEmpty())
        language = settings.value(u"language"_s).toString();
    language = installLanguage(language);
    QLocale::setDefault(QLocale(language == "ja"_L1 ? QLocale::Japanese : QLocale::English));
    auto& themes = ui::ThemeController::instance();
    themes.setTextScale(settings.value(u"text_scale"_s, 1.0).toDouble());
    const QString theme = options.value(u"theme"_s);
    themes.setMode(theme == "light"_L1    ? ui::ThemeMode::Light
                   : theme == "dark"_L1   ? ui::ThemeMode::Dark
                   : theme == "system"_L1 ? ui::ThemeMode::System
                                          : ui::ThemeMode(settings.value(u"theme"_s, 0).toInt()));

    QString path = options.value(u"db"_s);
    if (options.isSet(u"demo"_s)) {
        auto demo = demoWorkspace(language);
        if (!demo)
            return fail(text::sentence(demo.error()));
        path = *demo;
    }
    if (path.isEmpty())
        path = defaultWorkspacePath();

    const QString socket = ownerSocketPath(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto lock = OwnerLock::acquire(path, socket);
    if (!lock) {
        // Somebody owns the workspace already: bring that window to the front.
        CliRequest raise;
        raise.arguments = {kRaise};
        const auto raised = askOwnerOf(path, raise);
        if (raised && *raised)
            return 0;
        if (raised) // it ended meanwhile
            lock = OwnerLock::acquire(path, socket);
        if (!lock)
            return fail(text::sentence(lock.error()));
    }

    Workspace workspace;
    ui::MainWindow window(workspace);
    OwnerServer server([&](const CliRequest& request, OwnerServer::Answer answer) {
        if (request.arguments == QStringList{kRaise}) {
            window.raiseWindow();
            return answer({});
        }
        workspace.run(
            &window, [request](Session& s) { return runCli(request, s); },
            [answer = std::move(answer)](CliReply reply) { answer(std::move(reply)); });
    });
    if (auto status = server.listen(socket); !status)
        return fail(text::sentence(status.error()));
    if (!options.isSet(u"demo"_s) && !options.isSet(u"screenshot"_s))
        window.keepBackups();
    workspace.open(path);
    if (options.value(u"page"_s) == "incidents"_L1)
        window.showPage(ui::MainWindow::IncidentsPage);
    if (options.isSet(u"incident"_s))
        window.openNumbered(options.value(u"incident"_s));
    if (const QStringList size = options.value(u"size"_s).split(u'x'); size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    if (options.isSet(u"screenshot"_s))
        QObject::connect(&window, &ui::MainWindow::settledNow, &window,
                         [&] { takeScreenshot(window, options.value(u"screenshot"_s)); });
    if (options.isSet(once))
        new FirstPaint(window);
    window.show();
    return QApplication::exec();
}
