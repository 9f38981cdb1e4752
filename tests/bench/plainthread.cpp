// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/plainthread.h>
#include <tests/bench/workload.h>

#include <QRegularExpression>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The little Markdown that made-up posts have.
QString htmlOf(const QString &markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    static const QRegularExpression strong(u"\\*\\*([^*]+)\\*\\*"_s);
    static const QRegularExpression emphasis(u"\\*([^*]+)\\*"_s);
    QString html;
    for (const QString &paragraph : markdown.split(u"\n\n"_s)) {
        QString text = paragraph.toHtmlEscaped();
        text.replace(link, u"<a href=\"\\2\">\\1</a>"_s).replace(strong, u"<b>\\1</b>"_s).replace(emphasis, u"<i>\\1</i>"_s);
        if (text.startsWith(u"- "))
            html += u"<ul><li>"_s + text.mid(2).replace(u"\n- "_s, u"</li><li>"_s) + u"</li></ul>"_s;
        else if (text.startsWith(u"&gt; "))
            html += u"<blockquote>"_s + text.mid(5) + u"</blockquote>"_s;
        else
            html += u"<p>"_s + text + u"</p>"_s;
    }
    return html;
}

} // namespace

PlainThread PlainThread::of(int answers, quint64 seed)
{
    ThreadGenerator::Shape shape;
    shape.threads = 1;
    shape.answers = answers;
    shape.seed = seed;
    const ThreadGenerator generator(shape);
    PlainThread plain;
    Thread &thread = plain.thread;
    thread.question = generator.question(0);
    thread.ref = {Workload::community(), thread.question.id};
    for (int i = 0; i < shape.people; ++i)
        thread.people.insert(generator.personId(i), generator.person(i));
    plain.html = u"<h1>"_s + thread.question.title + u"</h1><p>"_s + thread.people.value(thread.question.author).name + u"</p>"_s
        + htmlOf(thread.question.body);
    for (int i = 0; i < answers; ++i) {
        thread.answers.push_back(generator.answer(0, i));
        const Answer &answer = thread.answers.back();
        plain.html += u"<h3>"_s + thread.people.value(answer.author).name + u"</h3>"_s + htmlOf(answer.body);
    }
    return plain;
}

} // namespace limber
