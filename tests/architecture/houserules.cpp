// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/architecture/houserules.h>
#include <tests/architecture/sourcetext.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 500;
const auto fixtureSuffix = ".fixture"_L1;

int lineAt(const QString &text, qsizetype position)
{
    return static_cast<int>(QStringView{text}.first(position).count(u'\n')) + 1;
}

bool isIn(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return path.startsWith(folder + u'/'); });
}

/// The layer that a path belongs to: "models/store", "ui", "app/limber", "tests"; empty for what is in none.
QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return {};
    if ((parts.at(0) == u"models" || parts.at(0) == u"app") && parts.size() > 2)
        return parts.at(0) + u'/' + parts.at(1);
    return parts.at(0);
}

bool isSource(const QString &path)
{
    return path.endsWith(u".cpp") || path.endsWith(u".h");
}

bool isScript(const QString &content)
{
    return content.startsWith(u"#!");
}

} // namespace

HouseRules::HouseRules()
{
    const auto model = [](const char *name) {
        return u"models/"_s + QLatin1String(name);
    };
    const QSet<QString> domain{model("domain")};
    m_mayUse = {
        {u"resources"_s, {}},
        {model("domain"), {}},
        {model("wire"), domain},
        {model("store"), domain},
        {model("documents"), domain},
        {model("remote"), {model("domain"), model("wire")}},
        {model("sync"), {model("domain"), model("store")}},
        {model("itemmodels"), {model("domain"), model("store")}},
        {u"ui"_s, {model("domain"), model("store"), model("sync"), model("itemmodels"), model("documents")}},
        {u"app/language"_s, {}},
        {u"app/limber"_s,
            {u"app/language"_s, u"ui"_s, model("domain"), model("wire"), model("store"), model("remote"), model("sync"),
                model("itemmodels"), model("documents")}},
        {u"app/endpoint"_s, {u"app/language"_s, model("domain"), model("wire")}},
    };
    m_targets = {
        {u"Domain"_s, model("domain")},
        {u"Wire"_s, model("wire")},
        {u"Store"_s, model("store")},
        {u"Documents"_s, model("documents")},
        {u"Remote"_s, model("remote")},
        {u"Sync"_s, model("sync")},
        {u"ItemModels"_s, model("itemmodels")},
        {u"Ui"_s, u"ui"_s},
        {u"Language"_s, u"app/language"_s},
        {u"App"_s, u"app/limber"_s},
        {u"EndpointApp"_s, u"app/endpoint"_s},
        {u"TestSupport"_s, u"tests"_s},
    };
    // Two halves of a word, so that this file does not break the rule it states.
    const QString later = u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X|HA"_s + u"CK)\\b"_s;
    const auto add = [this](
                         const char *rule, const QString &expression, const QStringList &exempt, const char *what, bool inStrings = false) {
        m_patterns.append({QLatin1String(rule), QRegularExpression(expression), exempt, inStrings, QLatin1String(what)});
    };
    add("module-include", u"#\\s*include\\s*<Qt[A-Z]\\w*/"_s, {},
        "an include names a Qt module: it compiles where the module is not linked");
    add("sql", u"#\\s*include\\s*<(QSql\\w*|QtSql|sqlite3\\.h)>|\\bQSql[A-Z]\\w*|\"(SELECT|INSERT|UPDATE|DELETE|PRAGMA) "_s,
        {u"models/store"_s, u"app/endpoint"_s, u"tests"_s}, "SQL belongs to models/store and app/endpoint", true);
    add("network", u"\\b(QNetwork[A-Z]\\w*|QTcp[A-Z]\\w*|QSsl[A-Z]\\w*|QAbstractHttpServer|QHttpServer\\w*)\\b"_s,
        {u"models/remote"_s, u"app/endpoint"_s, u"tests"_s}, "the network belongs to models/remote and app/endpoint");
    add("then-with-context", u"\\.then\\s*\\(\\s*(?!\\[)(?!QtFuture::)[^,()\\[\\]]+,"_s, {},
        "QFuture::then with a context crashes when the context dies first: use deliver()");
    add("singleton", u"(\\binstance\\s*\\(\\s*\\)|\\bqApp\\b|\\bqGuiApp\\b)"_s, {u"app"_s, u"tests"_s},
        "collaborators come in by constructor");
    add("nested-loop", u"\\b(processEvents|QEventLoop)\\b"_s, {u"tests"_s}, "no nested event loop");
    add("sleep", u"\\b(sleep|usleep|nanosleep|msleep|sleep_for|sleep_until|qSleep)\\s*\\("_s, {},
        "nothing sleeps: wait for what is to happen");
    add("unseen-text", u"\\btranslate\\s*\\(\\s*[A-Za-z_]\\w*\\s*,\\s*\""_s, {},
        "lupdate reads no context but a literal: nobody could translate this", true);
    add("left-for-later", later, {}, "finish it, or leave it out");
}

QStringList HouseRules::names() const
{
    QStringList result{u"arrow"_s, u"unnamed-layer"_s, u"link"_s, u"long-file"_s, u"spdx"_s, u"root"_s, u"file-name"_s};
    for (const Pattern &pattern : m_patterns)
        result.append(pattern.rule);
    return result;
}

QList<Violation> HouseRules::check(const QString &root) const
{
    QList<Violation> violations;
    checkRoot(root, violations);
    const QDir top(root);
    const bool isFixture = root.contains(u"/fixtures/");
    for (const QString &folder : {u"app"_s, u"models"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s, u".ci"_s}) {
        QDirIterator files(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QString path = top.relativeFilePath(file);
            if (!isFixture && path.startsWith(u"tests/architecture/fixtures/"))
                continue;
            if (isFixture && path.endsWith(fixtureSuffix))
                path.chop(fixtureSuffix.size());
            QFile content(file);
            if (!content.open(QIODevice::ReadOnly))
                violations.append({u"unreadable"_s, path, 0, content.errorString()});
            else
                violations += checkFile(path, QString::fromUtf8(content.readAll()));
        }
    }
    return violations;
}

QList<Violation> HouseRules::checkFile(const QString &path, const QString &content) const
{
    QList<Violation> violations;
    const bool isCMake = path.endsWith(u"CMakeLists.txt");
    if (isSource(path) || isCMake || isScript(content)) {
        const QString head = content.section(u'\n', 0, isScript(content) ? 1 : 0);
        if (!head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
            violations.append({u"spdx"_s, path, 1, u"the licence line is missing"_s});
    }
    if (isCMake)
        checkLinks(path, content, violations);
    if (!isSource(path))
        return violations;

    const QString name = QFileInfo(path).fileName();
    static const QRegularExpression badName(u"[^a-z0-9.]|manager|helper|util"_s);
    if (badName.match(name).hasMatch())
        violations.append({u"file-name"_s, path, 0, u"lower case, named after its class, and after what it is"_s});
    const auto lines = content.count(u'\n');
    if (lines > longest)
        violations.append({u"long-file"_s, path, 0, u"%1 lines, %2 at most"_s.arg(lines).arg(longest)});
    const SourceText text = SourceText::of(content);
    checkIncludes(path, text.codeAndStrings, violations);
    checkPatterns(path, text.code, text.codeAndStrings, violations);
    // Words that put work off stand in comments, which the other rules do not see.
    for (const Pattern &pattern : m_patterns) {
        if (pattern.rule != u"left-for-later")
            continue;
        for (auto match = pattern.expression.globalMatch(content); match.hasNext();)
            violations.append({pattern.rule, path, lineAt(content, match.next().capturedStart()), pattern.what});
    }
    return violations;
}

void HouseRules::checkIncludes(const QString &path, const QString &code, QList<Violation> &violations) const
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    const QString layer = layerOf(path);
    for (auto matches = include.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        const QString target = match.captured(2);
        const int line = lineAt(code, match.capturedStart());
        if (match.captured(1) == u"\"") {
            if (!target.endsWith(u".moc"))
                violations.append({u"unnamed-layer"_s, path, line, u"\"%1\": an include names its layer, in angle brackets"_s.arg(target)});
            continue;
        }
        const QString other = layerOf(target);
        if (layer == u"tests" || other == layer || !(m_mayUse.contains(other) || other == u"tests"))
            continue;
        if (!m_mayUse.value(layer).contains(other))
            violations.append({u"arrow"_s, path, line, u"%1 must not know %2 (%3)"_s.arg(layer, other, target)});
    }
}

void HouseRules::checkLinks(const QString &path, const QString &content, QList<Violation> &violations) const
{
    static const QRegularExpression target(u"(?<!ALIAS )(?<!\\()\\bLimber::(\\w+)"_s);
    const QString layer = layerOf(path);
    if (!m_mayUse.contains(layer))
        return;
    for (auto matches = target.globalMatch(content); matches.hasNext();) {
        const auto match = matches.next();
        const QString other = m_targets.value(match.captured(1));
        if (!other.isEmpty() && other != layer && !m_mayUse.value(layer).contains(other))
            violations.append(
                {u"link"_s, path, lineAt(content, match.capturedStart()), u"%1 must not link %2"_s.arg(layer, match.captured())});
    }
}

void HouseRules::checkPatterns(const QString &path, const QString &code, const QString &codeAndStrings, QList<Violation> &violations) const
{
    for (const Pattern &pattern : m_patterns) {
        if (pattern.rule == u"left-for-later" || isIn(path, pattern.exempt))
            continue;
        const QString &text = pattern.inStrings ? codeAndStrings : code;
        for (auto matches = pattern.expression.globalMatch(text); matches.hasNext();)
            violations.append({pattern.rule, path, lineAt(text, matches.next().capturedStart()), pattern.what});
    }
}

void HouseRules::checkRoot(const QString &root, QList<Violation> &violations) const
{
    static const QStringList allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s, u"models"_s,
        u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s};
    // What .gitignore passes over: it is nobody's but the person's who builds.
    static const QRegularExpression ignored(u"^(build|compile_commands\\.json|.*\\.user)$"_s);
    const QStringList names = QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!allowed.contains(name) && !ignored.match(name).hasMatch())
            violations.append({u"root"_s, name, 0, u"the root holds what models/README.md lists, and nothing else"_s});
    }
}

} // namespace limber
