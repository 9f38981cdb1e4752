// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/welcome/connectdialog.h>
#include <ui/welcome/connectform.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int Characters = 72;
constexpr int Lines = 13; // room for what is said, so that the buttons stay where they are

} // namespace

ConnectDialog::ConnectDialog(Store &store, SyncEngine::EndpointFactory endpoints, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_form(new ConnectForm(store, std::move(endpoints), clock))
{
    setWindowTitle(tr("Connect to a Community"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false); // Enter connects
    m_form->buttons()->addWidget(cancel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 24, 24, 16);
    rows->addWidget(m_form, 1);
    resize(Characters * fontMetrics().averageCharWidth(), Lines * fontMetrics().height());
    m_form->setFocus(Qt::OtherFocusReason);
    connect(cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_form, &ConnectForm::connected, this, [this](const QString &community) {
        Q_EMIT connected(community);
        accept();
    });
}

void ConnectDialog::reject()
{
    if (!m_form->isAdding())
        QDialog::reject();
}

} // namespace limber
