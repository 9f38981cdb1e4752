// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <models/documents/threaddocument.h>
#include <tests/documents/samplethread.h>

#include <QDateTime>
#include <QTextBlock>
#include <QTextCursor>

namespace limber {

using namespace Qt::StringLiterals;

SampleThread::SampleThread()
{
    m_thread.ref = {.community = u"shape"_s, .id = u"q1"_s};
    m_thread.question.id = u"q1"_s;
    m_thread.question.title = u"How long before a walk counts?"_s;
    m_thread.question.body = u"I walk to the station. Is that enough?"_s;
    m_thread.question.author = u"kim"_s;
    m_thread.question.created = time("2025-12-20T12:00:00Z");
    m_thread.people[u"kim"_s] = {.id = u"kim"_s,
        .name = u"Kim"_s,
        .role = Role::Member,
        .headline = {},
        .bio = {},
        .sharedBy = {},
        .avatar = {},
        .url = {},
        .topics = {}};
    m_thread.people[u"ana"_s] = {.id = u"ana"_s,
        .name = u"Ana Ruiz"_s,
        .role = Role::Expert,
        .headline = u"Walking coach"_s,
        .bio = {},
        .sharedBy = {},
        .avatar = {},
        .url = {},
        .topics = {}};
    m_thread.source.url = QUrl(u"https://shape.example/limber/"_s);
    m_thread.source.info.name = u"Shape Corner"_s;
    m_thread.source.info.licence = {.name = u"CC BY-SA 4.0"_s, .url = QUrl(u"https://licences.example/by-sa/4.0/"_s)};
}

Answer &SampleThread::answer(const QString &id, const QString &author, const QString &body)
{
    Answer answer;
    answer.id = id;
    answer.question = m_thread.question.id;
    answer.author = author;
    answer.body = body;
    answer.created = time("2025-12-21T12:00:00Z");
    m_thread.answers.push_back(answer);
    return m_thread.answers.back();
}

QString SampleThread::richBody()
{
    return uR"(# A plan for *six* weeks

Start **slowly**, see [the plan](https://plans.example/six?weeks=6&amp;days=3) and `plan.txt`.

1. Walk ten minutes
2. Walk twenty
   - on grass
   - uphill, where there is a hill
3. ~~Run~~ Walk faster

> Nobody was ever sorry for a walk.
>
> > Except in hail.

| Day | What | Minutes |
|:----|:----:|--------:|
| Monday | Walk *briskly* | 30 |
| Friday | Rest | 0 |

```sh
for day in monday friday; do
    walk "$day"

done
```

---

First line of an address  
second line of it. ![a red shoe](https://pictures.example/shoe.png)

- [x] shoes
- [ ] socks
)"_s;
}

QString SampleThread::prose(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i) {
        text += u"Paragraph %1 of a long answer begins here and goes on for a while. "
                "It says that an efficient walk in the office corridor is still a walk, and that first steps are the difficult ones. "
                "Then it says so again, in other words, until somebody stands up and tries it. \n\n"_s.arg(i + 1);
    }
    return text;
}

Timestamp SampleThread::time(const char *iso)
{
    return Timestamp{std::chrono::milliseconds{QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch()}};
}

Timestamp SampleThread::now()
{
    return time("2026-01-02T12:00:00Z");
}

DocumentStyle SampleThread::style()
{
    DocumentStyle style;
    style.font.setPointSizeF(10);
    style.colors = {.text = Qt::black,
        .meta = QColor(0x60, 0x60, 0x60),
        .link = QColor(0, 0, 0xc0),
        .accepted = QColor(0, 0x60, 0),
        .expert = QColor(0, 0x50, 0x50),
        .quoteBar = QColor(0xaa, 0xaa, 0xaa),
        .codeBackground = QColor(0xee, 0xee, 0xee),
        .rule = QColor(0xcc, 0xcc, 0xcc)};
    style.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return style;
}

std::unique_ptr<QTextDocument> SampleThread::documentOf(const QString &body)
{
    SampleThread sample;
    sample.question().body = body;
    return buildThreadDocument(sample.thread(), style(), now(), {});
}

QList<QTextFrame *> SampleThread::posts(const QTextDocument &document)
{
    QList<QTextFrame *> posts;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (frame->frameFormat().hasProperty(PostFrame::Kind))
            posts << frame;
    }
    return posts;
}

QStringList SampleThread::lines(const QTextFrame &frame)
{
    QStringList lines;
    QTextBlock block = frame.firstCursorPosition().block();
    for (; block.isValid() && block.position() <= frame.lastPosition(); block = block.next()) {
        if (block.isVisible())
            lines << block.text();
    }
    return lines;
}

QStringList SampleThread::bodyLines(const QTextDocument &document)
{
    return lines(*posts(document).constFirst()).mid(2);
}

} // namespace limber
