// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threadimages.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Which pictures a thread would fetch.
class ThreadImagesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void picturesInBodiesAndFacesAreListedOnceInTheirOrder();
    void whatIsNoPictureOfTheWebIsNotListed();
    void aBodyThatIsShownAsTypedHasNone();

private:
    [[nodiscard]] static Thread thread(const QString &body, const QString &answer)
    {
        Thread thread;
        thread.question.body = body;
        thread.question.author = u"p"_s;
        Person person;
        person.id = u"p"_s;
        person.avatar = QUrl(u"https://faces.example/p.png"_s);
        thread.people.insert(person.id, person);
        Answer given;
        given.id = u"a"_s;
        given.body = answer;
        given.author = u"p"_s;
        thread.answers.push_back(given);
        return thread;
    }
};

void ThreadImagesTest::picturesInBodiesAndFacesAreListedOnceInTheirOrder()
{
    const Thread shown =
        thread(u"Look: ![the *knee*](https://pictures.example/knee.png?a=1&b=2)\n\n> ![](https://pictures.example/quoted.png)"_s,
            u"- ![hip](http://pictures.example/hip.png)\n- ![again](https://pictures.example/knee.png?a=1&b=2)"_s);
    QCOMPARE(imagesOf(shown),
        (QList<QUrl>{QUrl(u"https://faces.example/p.png"_s), QUrl(u"https://pictures.example/knee.png?a=1&b=2"_s),
            QUrl(u"https://pictures.example/quoted.png"_s), QUrl(u"http://pictures.example/hip.png"_s)}));
}

void ThreadImagesTest::whatIsNoPictureOfTheWebIsNotListed()
{
    Thread shown =
        thread(u"![a](file:///etc/hostname) ![b](data:image/png;base64,AAAA) ![c](relative.png) <img src=\"https://x.example/i.png\">"_s,
            u"[a link](https://pictures.example/knee.png) and `![code](https://pictures.example/code.png)`"_s);
    shown.people.clear();
    QCOMPARE(imagesOf(shown), QList<QUrl>());
}

void ThreadImagesTest::aBodyThatIsShownAsTypedHasNone()
{
    Thread shown = thread(QString(u"*a*"_s).repeated(10'000) + u" ![a](https://pictures.example/knee.png)"_s, {});
    shown.people.clear();
    QCOMPARE(imagesOf(shown), QList<QUrl>());
}

} // namespace limber

QTEST_MAIN(limber::ThreadImagesTest)
#include "threadimagestest.moc"
