// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/owner_calls.h>
#include <app/service/demo/practice.h>
#include <app/service/end_signals.h>
#include <app/service/harden.h>
#include <app/service/hub_share.h>
#include <app/service/link.h>
#include <app/service/log_file.h>
#include <app/service/owner_client.h>
#include <app/service/owner_server.h>
#include <app/service/paths.h>
#include <app/service/running_mark.h>
#include <app/service/workspace.h>
#include <app/store/lock.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/shell/desk_settings.h>
#include <ui/shell/main_window.h>
#include <ui/shell/windows.h>
#include <ui/theme/app_style.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

//! What a second start sends to the first: raise, please; then the link (or nothing) and the
//! desktop's leave to come to the front.
const auto kRaise = u"--raise"_s;
const auto kOnce = u"exit-after-first-paint"_s;

int fail(const QString& sentence)
{
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
    return 1;
}

//! What is wrong with a value, in a sentence; empty when all are right.
QString wrongOption(const QCommandLineParser& options)
{
    const std::pair<QString, QStringList> choices[]{
        {u"lang"_s, {u"ja"_s, u"en"_s}},
        {u"theme"_s, {u"light"_s, u"dark"_s, u"system"_s}},
        {u"page"_s,
         {u"desk"_s, u"incidents"_s, u"people"_s, u"risks"_s, u"reviews"_s, u"numbers"_s}}};
    for (const auto& [name, words] : choices)
        if (options.isSet(name) && !words.contains(options.value(name)))
            return u"matoi: --%1 takes %2."_s.arg(name, words.join(u", "_s));
    static const QRegularExpression size(u"\\A[0-9]{3,5}x[0-9]{3,5}\\z"_s);
    if (options.isSet(u"size"_s) && !size.match(options.value(u"size"_s)).hasMatch())
        return u"matoi: --size takes a width and a height, such as 1440x900."_s;
    const QStringList rest = options.positionalArguments();
    if (rest.size() > 1 || (rest.size() == 1 && !rest[0].startsWith("matoi:"_L1)))
        return u"matoi: %1 is not understood here. See matoi --help."_s.arg(rest.constLast());
    return {};
}

//! What the last run left behind, said calmly, once.
void tellOfLastTime(ui::MainWindow& window, bool crashed, const QString& setAside)
{
    if (crashed) {
        qCWarning(logWindow, "the last run did not end as it should");
        window.note(ui::MainWindow::tr("Matoi did not end as it should last time. Nothing that was "
                                       "recorded is lost. What happened stands in %1.")
                        .arg(logPath()));
    }
    if (!setAside.isEmpty())
        window.note(ui::MainWindow::tr("The settings file could not be read. It lies now in %1, "
                                       "and the settings are the usual ones.")
                        .arg(setAside));
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

//! Which workspace the program is on, and what opens the secret of its hub, if that is known.
struct Stay {
    QString path;
    QByteArray words;
    bool first = true; //!< as the command line says; later a person went on to another workspace
    bool ended = false;
};

//! Owns the workspace until the program ends or a person goes on to another one.
int runOn(const QCommandLineParser& options, const QString& token, const QString& setAside,
          Stay& stay)
{
    stay.ended = true;
    const bool first = std::exchange(stay.first, false);
    const QString path = stay.path;
    const QString link = first ? options.positionalArguments().value(0) : QString();
    const auto asked = [&](const QString& name) { return first && options.isSet(name); };
    const QString socket = ownerSocketPath(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto lock = OwnerLock::acquire(path, socket);
    if (!lock) {
        // Somebody owns the workspace already: bring that window to the front.
        CliRequest raise;
        const bool named = link.isEmpty() && asked(u"incident"_s);
        raise.arguments = {kRaise, named ? linkTo(options.value(u"incident"_s)) : link, token};
        const auto raised = askOwnerOf(path, raise);
        if (raised && *raised)
            return 0;
        if (raised) // it ended meanwhile
            lock = OwnerLock::acquire(path, socket);
        if (!lock)
            return fail(text::sentence(lock.error()));
    }

    // A picture or a measurement is nobody's session.
    const bool real = !options.isSet(u"screenshot"_s) && !options.isSet(kOnce);
    std::optional<RunningMark> mark;
    if (real)
        mark.emplace(stateFolder(), path);
    const bool chosen = asked(u"incident"_s) || asked(u"page"_s) || asked(u"size"_s);
    Workspace workspace;
    ui::Windows windows(workspace, path,
                        {.restore = real && !chosen && ui::restoreSession(),
                         .remember = real,
                         .backups = real && !asked(u"demo"_s),
                         .desktop = real});
    ui::MainWindow& window = windows.first();
    OwnerServer server([&](const CliRequest& request, OwnerServer::Answer answer) {
        if (request.arguments.value(0) == kRaise) {
            windows.openLink(request.arguments.value(1), request.arguments.value(2));
            return answer({});
        }
        answerCall(workspace, request, std::move(answer));
    });
    if (auto status = server.listen(socket); !status)
        return fail(text::sentence(status.error()));
    QObject::connect(&windows, &ui::Windows::workspaceWanted, qApp,
                     [&stay](const QString& next, const QByteArray& words) {
                         stay.path = next;
                         stay.words = words;
                         stay.ended = false;
                         QCoreApplication::exit();
                     });
    workspace.hub().offer(std::exchange(stay.words, {}));
    workspace.open(path);
    const QString page = first ? options.value(u"page"_s) : QString();
    window.showPage(page == "incidents"_L1 ? ui::MainWindow::IncidentsPage
                    : page == "people"_L1  ? ui::MainWindow::PeoplePage
                    : page == "risks"_L1   ? ui::MainWindow::RisksPage
                    : page == "numbers"_L1 ? ui::MainWindow::NumbersPage
                    : page == "reviews"_L1 ? ui::MainWindow::ReviewsPage
                                           : ui::MainWindow::DeskPage);
    if (asked(u"incident"_s))
        window.openNumbered(options.value(u"incident"_s));
    if (const QStringList size = options.value(u"size"_s).split(u'x'); size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    if (options.isSet(u"screenshot"_s))
        QObject::connect(&window, &ui::MainWindow::settledNow, &window,
                         [&] { takeScreenshot(window, options.value(u"screenshot"_s)); });
    if (options.isSet(kOnce))
        new FirstPaint(window);
    if (asked(u"join"_s))
        QObject::connect(&window, &ui::MainWindow::settledNow, &window,
                         [&] { window.joinWith(options.value(u"join"_s)); });
    tellOfLastTime(window, mark && mark->lastRunCrashed(), first ? setAside : QString());
    windows.show();
    if (!link.isEmpty())
        windows.openLink(link, {});
    qCInfo(logWindow, "started %s on Qt %s, %s", MATOI_VERSION, qVersion(),
           qPrintable(QGuiApplication::platformName()));
    const int code = QApplication::exec();
    // Its windows close, and the program goes on.
    QApplication::setQuitOnLastWindowClosed(stay.ended);
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    // Before Qt takes it out of the environment: the first start may need it more.
    QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    QApplication::setStyle(new ui::AppStyle);
    QApplication app(argc, argv);
    setApplicationNames();
    QApplication::setApplicationVersion(QLatin1StringView(MATOI_VERSION));
    QGuiApplication::setDesktopFileName(u"io.matoi.Matoi"_s);
    installLog();
    const EndSignals ends([] { QCoreApplication::quit(); });

    QCommandLineParser options;
    options.setApplicationDescription(u"Matoi: incident command on a log of your own."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(u"link"_s, u"A matoi:// link to open."_s, u"[matoi://...]"_s);
    options.addOptions({{u"db"_s, u"Workspace file (default: the user's own)."_s, u"FILE"_s},
                        {u"demo"_s, u"Open the practice workspace."_s},
                        {u"lang"_s, u"Language: ja or en."_s, u"LANG"_s},
                        {u"theme"_s, u"light, dark or system."_s, u"THEME"_s},
                        {u"page"_s, u"desk, incidents, people, risks or numbers."_s, u"PAGE"_s},
                        {u"incident"_s, u"Open this incident, by its number."_s, u"NUMBER"_s},
                        {u"join"_s, u"Join a hub by this invitation."_s, u"FILE"_s},
                        {u"size"_s, u"Window size, such as 1440x900."_s, u"SIZE"_s},
                        {u"screenshot"_s, u"Save a picture of the desk and end."_s, u"PNG"_s}});
    QCommandLineOption once(kOnce, u"End when the desk is painted."_s);
    once.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(once);
    options.process(app);

    if (const QString wrong = wrongOption(options); !wrong.isEmpty())
        return fail(wrong);
    const QString setAside = ui::setBrokenSettingsAside();
    QSettings settings;
    QString language = options.value(u"lang"_s);
    if (language.isEmpty())
        language = settings.value(u"language"_s).toString();
    language = installLanguage(language);
    QLocale::setDefault(QLocale(language == "ja"_L1 ? QLocale::Japanese : QLocale::English));
    auto& themes = ui::ThemeController::instance();
    themes.setTextScale(std::clamp(settings.value(u"text_scale"_s, 1.0).toDouble(), 1.0, 1.5));
    themes.setHighContrast(settings.value(u"high_contrast"_s).toBool());
    const QString theme = options.value(u"theme"_s);
    themes.setMode(theme == "light"_L1  ? ui::ThemeMode::Light
                   : theme == "dark"_L1 ? ui::ThemeMode::Dark
                   : theme == "system"_L1
                       ? ui::ThemeMode::System
                       : ui::ThemeMode(std::clamp(settings.value(u"theme"_s, 0).toInt(), 0, 2)));

    QString path = options.value(u"db"_s);
    if (options.isSet(u"demo"_s)) {
        auto demo = practiceWorkspace(language);
        if (!demo)
            return fail(text::sentence(demo.error()));
        path = *demo;
    }
    if (path.isEmpty())
        path = defaultWorkspacePath();

    Stay stay{path, {}};
    int code = 0;
    while (!stay.ended) {
        code = runOn(options, token, setAside, stay);
        QCoreApplication::removePostedEvents(qApp, QEvent::Quit);
        QApplication::setQuitOnLastWindowClosed(true);
    }
    qCInfo(logWindow, "ended");
    return code;
}
