// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/fuzz/driver/mutation.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>

// As libFuzzer has them. The second is a target's own business.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int *argc, char ***argv);
// Ours, for a target that holds what has to go before the program ends; libFuzzer knows nothing of it.
extern "C" __attribute__((weak)) void fuzzingEnded();

namespace {

void run(const QByteArray &input)
{
    // A copy of exactly this size, so that one byte too far is seen.
    const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[static_cast<std::size_t>(input.size())]);
    std::copy(input.begin(), input.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), static_cast<std::size_t>(input.size()));
}

void end()
{
    if (fuzzingEnded)
        fuzzingEnded();
}

} // namespace

/// CORPUS [RUNS [ONLY]]: every file of the folder, then so many variations, or only one of them. What was being read when the program died
/// is said before: the last line tells which to try again.
int main(int argc, char *argv[])
{
    using namespace limber;
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const quint64 runs = argc > 2 ? QByteArray(argv[2]).toULongLong() : 0;
    if (LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&argc, &argv);
    QList<QByteArray> corpus;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            corpus.append(file.readAll());
    }
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "%s holds no file\n", qPrintable(folder.path()));
        return 1;
    }
    if (argc > 3) {
        const QByteArray input = Mutation(corpus, QByteArray(argv[3]).toULongLong()).input();
        std::fwrite(input.constData(), 1, static_cast<std::size_t>(input.size()), stdout);
        std::fflush(stdout);
        run(input);
        end();
        return 0;
    }
    for (qsizetype i = 0; i < corpus.size(); ++i) {
        std::printf("\r%s", qPrintable(names.at(i)));
        std::fflush(stdout);
        run(corpus.at(i));
    }
    for (quint64 number = 1; number <= runs; ++number) {
        std::printf("\rvariation %llu", static_cast<unsigned long long>(number));
        std::fflush(stdout);
        run(Mutation(corpus, number).input());
    }
    std::puts("");
    end();
    return 0;
}
