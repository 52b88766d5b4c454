// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <chrono>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

/// The marks that clipboard histories look for, as password programs set them on each system.
void markAsSecret(QMimeData &data)
{
#if defined(Q_OS_MACOS)
    data.setData(u"application/x-nspasteboard-concealed-type"_s, data.text().toUtf8());
#elif defined(Q_OS_WIN)
    data.setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, QByteArrayLiteral("1"));
#else
    data.setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
#endif
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::forgetIfReplaced);
}

SecretClipboard::~SecretClipboard()
{
    // The clipboard goes before late static objects do; then there is nothing left to clear.
    if (qApp)
        clearNow();
}

void SecretClipboard::copySecret(const Secret &secret)
{
    if (secret.isEmpty())
        return;
    m_secret = secret;
    auto *data = new QMimeData;
    data->setText(secret.reveal());
    markAsSecret(*data);
    QGuiApplication::clipboard()->setMimeData(data);
    if (m_lifetime <= 0) {
        m_timer.stop();
        m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    } else {
        m_deadline = QDeadlineTimer(std::chrono::seconds(m_lifetime));
        m_timer.start(std::chrono::seconds(1));
    }
    Q_EMIT secondsLeftChanged(secondsLeft());
}

void SecretClipboard::clearNow()
{
    if (holdsOurs())
        QGuiApplication::clipboard()->clear();
    forget();
}

int SecretClipboard::secondsLeft() const
{
    if (m_secret.isEmpty() || m_deadline.isForever())
        return -1;
    return static_cast<int>((m_deadline.remainingTime() + 999) / 1000);
}

void SecretClipboard::forgetIfReplaced()
{
    if (!m_secret.isEmpty() && !holdsOurs())
        forget();
}

void SecretClipboard::forget()
{
    if (m_secret.isEmpty())
        return;
    m_secret = {};
    m_timer.stop();
    Q_EMIT secondsLeftChanged(-1);
}

bool SecretClipboard::holdsOurs() const
{
    return !m_secret.isEmpty() && QGuiApplication::clipboard()->text() == m_secret.reveal();
}

void SecretClipboard::tick()
{
    if (m_deadline.hasExpired())
        clearNow();
    else
        Q_EMIT secondsLeftChanged(secondsLeft());
}

} // namespace workbench
