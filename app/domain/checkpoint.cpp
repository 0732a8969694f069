// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/checkpoint.h>

namespace matoi
{

namespace
{

constexpr qsizetype kHashBytes = 32;

struct Body {
    QString chain;
    qint64 fold = 0;
    qint64 pos = 0;
    QString state;
    template <class V>
    void fields(V& v)
    {
        v("chain", chain);
        v("fold", fold);
        v("pos", pos);
        v("state", state);
    }
};

QByteArray bytesOf(const QString& hex) { return QByteArray::fromHex(hex.toLatin1()); }

} // namespace

StreamRef checksStream()
{
    return {StreamKind::Checks, StreamId(QUuid(0, 0, 0x8000, 0x80, 0, 0, 0, 0, 0, 0, 3))};
}

QByteArray encodeCheckpoint(const Checkpoint& c)
{
    return canonical::encode(Body{QString::fromLatin1(c.chain.toHex()), c.fold, c.pos,
                                  QString::fromLatin1(c.state.toHex())});
}

std::optional<Checkpoint> checkpointOf(const Event& event)
{
    Body body;
    if (event.stream != checksStream() || event.type != QLatin1StringView(Checkpoint::kType) ||
        event.bodyBytes.isEmpty() || !canonical::decode(event.bodyBytes, body))
        return {};
    Checkpoint c{body.pos, bytesOf(body.chain), bytesOf(body.state), body.fold};
    if (c.pos < 1 || c.chain.size() != kHashBytes || c.state.size() != kHashBytes)
        return {};
    return c;
}

} // namespace matoi
