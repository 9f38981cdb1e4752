// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message
{
    QString name; ///< context, source and comment
    QString source;
    QStringList translations; ///< one for each plural form
    bool plural = false;
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    message.name = context + u" | "_s + message.source + (comment.isEmpty() ? QString() : u" | "_s + comment);
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// The places for values in a text: %1, %n, %L2, in order of their names. Two languages must agree on them.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured(1));
    places.removeDuplicates();
    places.sort();
    return places;
}

/// How many letters of a text are keys.
qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression key(u"&[^\\s&]"_s);
    return text.count(key);
}

} // namespace

/// Every shipped language says everything that the sources say.
class TranslationsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noTextIsUnfinished_data() { addLanguages(); }
    void noTextIsUnfinished();
    void everyTextKeepsItsPlaces_data() { addLanguages(); }
    void everyTextKeepsItsPlaces();
    void everyTextKeepsItsMnemonic_data() { addLanguages(); }
    void everyTextKeepsItsMnemonic();
    void everyPluralHasAllItsForms_data() { addLanguages(); }
    void everyPluralHasAllItsForms();
    void noTextOfTheSourcesIsMissing_data() { addLanguages(); }
    void noTextOfTheSourcesIsMissing();
    void theLanguageIsBuiltIn_data() { addLanguages(); }
    void theLanguageIsBuiltIn();

private:
    static void addLanguages();
    [[nodiscard]] static QString file(const QString &language)
    {
        return QStringLiteral(LIMBER_SOURCE_DIR "/translations/limber_") + language + u".ts"_s;
    }
};

void TranslationsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = QStringLiteral(LIMBER_LANGUAGES).split(u' ');
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationsTest::noTextIsUnfinished()
{
    QFETCH(const QString, language);
    const QList<Message> messages = readMessages(file(language));
    QVERIFY(!messages.isEmpty());
    QStringList unfinished;
    for (const Message &message : messages) {
        if (!message.finished || message.translations.isEmpty() || message.translations.contains(QString()))
            unfinished.append(message.name);
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(u'\n' + unfinished.join(u'\n')));
}

void TranslationsTest::everyTextKeepsItsPlaces()
{
    QFETCH(const QString, language);
    QStringList wrong;
    for (const Message &message : readMessages(file(language))) {
        for (const QString &translation : message.translations) {
            // "One answer" may do without its number.
            QStringList expected = placesOf(message.source);
            QStringList got = placesOf(translation);
            if (message.plural) {
                expected.removeAll(u"n"_s);
                got.removeAll(u"n"_s);
            }
            if (got != expected)
                wrong.append(message.name + u" → "_s + translation);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TranslationsTest::everyTextKeepsItsMnemonic()
{
    QFETCH(const QString, language);
    QStringList wrong;
    for (const Message &message : readMessages(file(language))) {
        for (const QString &translation : message.translations) {
            if (mnemonicsOf(translation) != mnemonicsOf(message.source))
                wrong.append(message.name + u" → "_s + translation);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TranslationsTest::everyPluralHasAllItsForms()
{
    QFETCH(const QString, language);
    QStringList wrong;
    qsizetype plurals = 0;
    for (const Message &message : readMessages(file(language))) {
        plurals += message.plural ? 1 : 0;
        // Every language that is shipped so far tells one from many.
        if (message.translations.size() != (message.plural ? 2 : 1))
            wrong.append(message.name);
        // English: the sources write "answer(s)", and nobody is to read that.
        if (message.plural && message.translations.join(QString()).contains(u"(s)"))
            wrong.append(message.name);
    }
    QVERIFY(plurals > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TranslationsTest::noTextOfTheSourcesIsMissing()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"limber_"_s + language + u".ts"_s);
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, QStringLiteral(LIMBER_SOURCE_DIR),
        QStringLiteral(LIMBER_SOURCE_DIR "/app"), QStringLiteral(LIMBER_SOURCE_DIR "/models"), QStringLiteral(LIMBER_SOURCE_DIR "/ui")};
    if (language == u"en")
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LIMBER_LUPDATE), arguments << u"-ts"_s << fresh);
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError());
    QStringList said;
    for (const Message &message : readMessages(fresh))
        said.append(message.name);
    QVERIFY(!said.isEmpty());
    for (const Message &message : readMessages(file(language)))
        said.removeAll(message.name);
    QVERIFY2(said.isEmpty(), qPrintable(u"run: cmake --build build/dev --target ts\n"_s + said.join(u'\n')));
}

void TranslationsTest::theLanguageIsBuiltIn()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/limber/translations/limber_"_s + language));
    QVERIFY(!translator.isEmpty());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::TranslationsTest)
#include "translationstest.moc"
