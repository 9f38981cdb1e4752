// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/librarycontents.h>

#include <QDialog>

namespace limber {

/// Shows what a copy of a library holds, and asks whether it is to take the place of what is here.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestoreDialog)

public:
    /// `folder` is the profile's: what is here now is put there.
    RestoreDialog(const LibraryContents &contents, const QString &folder, QWidget *parent = nullptr);
};

} // namespace limber
