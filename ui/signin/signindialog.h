// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <ui/signin/signinparts.h>

#include <QDialog>

#include <memory>
#include <stop_token>

class QLabel;
class QLineEdit;
class QPushButton;

namespace limber {

/// Asks for the token that somebody got from their community, tries it out, and keeps it.
class SignInDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    SignInDialog(const SignInParts &parts, const Community &community, QWidget *parent = nullptr);
    /// Stops what is being tried.
    ~SignInDialog() override;

    /// Whether a token may be sent there: encrypted, or not leaving this computer.
    [[nodiscard]] static bool isPossible(const Community &community);
    [[nodiscard]] QLineEdit *field() const { return m_token; }
    /// What the last try led to.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// The token is kept. The dialog stays to say where, until the person closes it.
    void signedIn(const QString &community);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Asking, Testing, Untested, Keeping, Kept };

    void test();
    void tested(const Result<Person> &person);
    void keep(const Person &person);
    void finish(const Person &person, Credentials::Kept kept);
    void say(const QString &happened, const QString &text, bool error);
    void setState(State state);
    void dress();

    const SignInParts m_parts;
    const Community m_community;
    QLabel *const m_heading;
    QLabel *const m_where;
    QLineEdit *const m_token;
    QLabel *const m_happened;
    QLabel *const m_text;
    QPushButton *const m_keepAnyway;
    QPushButton *const m_test;
    QPushButton *const m_close;
    std::unique_ptr<Endpoint> m_endpoint;
    std::stop_source m_stop;
    State m_state = State::Asking;
    bool m_error = false;
    quint64 m_generation = 0;
};

} // namespace limber
