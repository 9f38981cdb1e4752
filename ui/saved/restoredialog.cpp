// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/threadtext.h>
#include <ui/saved/restoredialog.h>

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int LongestName = 50; // of a file, in characters

QLabel *newValue(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *newText(const QString &text)
{
    QLabel *label = newValue(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(const LibraryContents &contents, const QString &folder, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore My Library"));
    setMinimumWidth(32 * fontMetrics().averageCharWidth() * 2);

    auto *question = newText(tr("Restore the library from this copy?"));
    QFont strong = question->font();
    strong.setBold(true);
    question->setFont(strong);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(16);
    form->addRow(tr("File:"),
        newValue(fontMetrics().elidedText(
            QFileInfo(contents.file).fileName(), Qt::ElideMiddle, LongestName * fontMetrics().averageCharWidth())));
    if (contents.made) {
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(contents.made->time_since_epoch().count());
        QString when = QLocale().toString(made, QLocale::ShortFormat);
        if (!contents.program.isEmpty())
            //: When a copy was made, and by which version. %1: a date, %2: a number like 1.2.
            when = tr("%1, by Limber %2").arg(when, contents.program);
        form->addRow(tr("Made:"), newValue(when));
    }
    form->addRow(tr("Saved threads:"), newValue(ThreadText::number(contents.threads)));
    form->addRow(tr("Images:"), newValue(ThreadText::number(contents.images)));
    form->addRow(tr("Notes:"), newValue(ThreadText::number(contents.notes)));
    form->addRow(tr("Read marks:"), newValue(ThreadText::number(contents.readMarks)));
    form->addRow(tr("Communities:"), newValue(ThreadText::number(contents.communities)));
    //: %1: a folder.
    auto *consequence =
        newText(tr("It takes the place of everything of yours that is here now. Undo does not bring that back; it is put into a "
                   "file of its own in %1 first, which can be restored in turn.")
                    .arg(QDir::toNativeSeparators(folder)));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addWidget(question);
    rows->addLayout(form);
    rows->addWidget(consequence);
    rows->addStretch();
    rows->addWidget(buttons);
    restore->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace limber
