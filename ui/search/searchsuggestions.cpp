// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/searchqueryparser.h>
#include <ui/search/searchfield.h>
#include <ui/search/searchsuggestions.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>
#include <QStringListModel>

namespace limber {

using namespace Qt::StringLiterals;

SearchSuggestions::SearchSuggestions(Store &store, SearchField &field)
    : QObject(&field)
    , m_store(store)
    , m_field(field)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setWidget(&m_field);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_field.setSuggestions(m_completer->popup());
    connect(&m_field, &QLineEdit::textEdited, this, &SearchSuggestions::follow);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchSuggestions::complete);
}

void SearchSuggestions::forget()
{
    m_topics.reset();
    m_people.reset();
}

std::optional<SearchSuggestions::Begun> SearchSuggestions::begunIn(const QString &text)
{
    static const QRegularExpression topic(u"\\[([^\\]]*)$"_s);
    static const QRegularExpression person(u"(?<!\\S)user:(?:\"([^\"]*)|([^\\s\"]*))$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto found = topic.match(text); found.hasMatch())
        return Begun{SearchPart::Kind::Topic, found.capturedStart(), found.captured(1)};
    if (const auto found = person.match(text); found.hasMatch())
        return Begun{SearchPart::Kind::User, found.capturedStart(), found.captured(1) + found.captured(2)};
    return {};
}

void SearchSuggestions::follow()
{
    const auto begun = begunIn(m_field.text().left(m_field.cursorPosition()));
    if (!begun) {
        m_completer->popup()->hide();
        return;
    }
    const auto &names = begun->kind == SearchPart::Kind::Topic ? m_topics : m_people;
    if (!names) {
        ask(begun->kind);
        return;
    }
    m_names->setStringList(*names);
    m_completer->setCompletionPrefix(begun->value);
    if (m_completer->completionCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void SearchSuggestions::ask(SearchPart::Kind kind)
{
    if (kind == SearchPart::Kind::Topic) {
        deliver(m_store.topics({}), this, [this](const Result<QList<LibraryCounts::TopicCount>> &topics) {
            QStringList names;
            for (const LibraryCounts::TopicCount &each : topics ? *topics : QList<LibraryCounts::TopicCount>())
                names.append(each.topic.title);
            take(SearchPart::Kind::Topic, names);
        });
    } else {
        deliver(m_store.experts({}), this, [this](const Result<QList<Expert>> &experts) {
            QStringList names;
            for (const Expert &each : experts ? *experts : QList<Expert>())
                names.append(each.person.name);
            take(SearchPart::Kind::User, names);
        });
    }
}

void SearchSuggestions::take(SearchPart::Kind kind, const QStringList &names)
{
    QStringList sound;
    for (const QString &name : names) {
        if (SearchQueryParser::isSound({kind, name}) && !sound.contains(name))
            sound.append(name);
    }
    (kind == SearchPart::Kind::Topic ? m_topics : m_people) = sound;
    if (m_field.window()->focusWidget() == &m_field)
        follow();
}

void SearchSuggestions::complete(const QString &name)
{
    const int cursor = m_field.cursorPosition();
    const auto begun = begunIn(m_field.text().left(cursor));
    if (!begun)
        return;
    const QString before = m_field.text().left(begun->start) + SearchQueryParser::typed({begun->kind, name}) + u' ';
    m_field.setText(before + m_field.text().mid(cursor).trimmed());
    m_field.setCursorPosition(static_cast<int>(before.size()));
}

} // namespace limber
