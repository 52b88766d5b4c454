<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BreakNotices</name>
    <message>
        <source>“%1” is armed, and “%2” is a real server.</source>
        <extracomment>%1 is a change on purpose, %2 a profile</extracomment>
        <translation>Взведено: «%1», а «%2» — настоящий сервер.</translation>
    </message>
    <message>
        <source>Failed attempts can be logged there, and some servers lock an account after a few.</source>
        <translation>Неудачные попытки могут попасть там в журнал, а некоторые серверы после нескольких блокируют учётную запись.</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ничего не делать</translation>
    </message>
    <message>
        <source>Disarm and go on</source>
        <translation>Снять и продолжить</translation>
    </message>
    <message>
        <source>Send it broken</source>
        <translation>Отправить испорченным</translation>
    </message>
    <message>
        <source>Broken on purpose: %1</source>
        <translation>Испорчено нарочно: %1</translation>
    </message>
    <message>
        <source>The message is held back until %1, when what it carries is too old.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Сообщение задержано до %1: тогда то, что в нём, устареет.</translation>
    </message>
    <message>
        <source>The browser must show an error page of the server now, and must not come back here.</source>
        <translation>Теперь браузер должен показать страницу ошибки сервера и не вернуться сюда.</translation>
    </message>
    <message>
        <source>It shows an error page</source>
        <translation>Он показывает страницу ошибки</translation>
    </message>
    <message>
        <source>Expected: %1. It was cancelled before it was clear what comes.</source>
        <translation>Ожидалось: %1. Отменено раньше, чем стало ясно, что будет.</translation>
    </message>
    <message>
        <source>Expected: %1. It came as foretold.</source>
        <translation>Ожидалось: %1. Так и вышло.</translation>
    </message>
    <message>
        <source>Expected: %1. It did not come as foretold.</source>
        <translation>Ожидалось: %1. Вышло иначе.</translation>
    </message>
    <message>
        <source>Expected: %1. The server did not mind.</source>
        <translation>Ожидалось: %1. Сервер не возразил.</translation>
    </message>
    <message>
        <source>Stopped by this program: the answer does not belong to its question. Nothing was sent to the token endpoint.</source>
        <translation>Остановлено этой программой: ответ не к её запросу. На адрес выдачи токенов ничего не отправлено.</translation>
    </message>
    <message>
        <source>Repeat without the change</source>
        <translation>Повторить без изменения</translation>
    </message>
    <message>
        <source>Show the changed message</source>
        <translation>Показать изменённое сообщение</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>wrong client secret</source>
        <translation>неверный секрет клиента</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>неверный пароль</translation>
    </message>
    <message>
        <source>state changed on the way</source>
        <translation>state изменён по дороге</translation>
    </message>
    <message>
        <source>code used a second time</source>
        <translation>код использован второй раз</translation>
    </message>
    <message>
        <source>code older than its life</source>
        <translation>код старше своего срока</translation>
    </message>
    <message>
        <source>code_verifier missing</source>
        <translation>нет code_verifier</translation>
    </message>
    <message>
        <source>code_verifier wrong</source>
        <translation>неверный code_verifier</translation>
    </message>
    <message>
        <source>code_challenge missing</source>
        <translation>нет code_challenge</translation>
    </message>
    <message>
        <source>redirect URI changed</source>
        <translation>изменён адрес возврата (redirect URI)</translation>
    </message>
    <message>
        <source>unknown scope</source>
        <translation>неизвестное право (scope)</translation>
    </message>
    <message>
        <source>unsupported grant_type</source>
        <translation>неподдерживаемый grant_type</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>нет токена доступа</translation>
    </message>
    <message>
        <source>broken access token</source>
        <translation>испорченный токен доступа</translation>
    </message>
    <message>
        <source>expired access token</source>
        <translation>просроченный токен доступа</translation>
    </message>
    <message>
        <source>revoked access token</source>
        <translation>отозванный токен доступа</translation>
    </message>
    <message>
        <source>right token, too small scope</source>
        <translation>верный токен, прав (scope) мало</translation>
    </message>
    <message>
        <source>old refresh token after rotation</source>
        <translation>старый токен обновления после замены</translation>
    </message>
    <message>
        <source>the server is slow</source>
        <translation>сервер медлит</translation>
    </message>
    <message>
        <source>the server breaks off</source>
        <translation>сервер обрывает соединение</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>ответ не в формате JSON</translation>
    </message>
    <message>
        <source>HTTP 200 with an error inside</source>
        <translation>HTTP 200 с ошибкой внутри</translation>
    </message>
    <message>
        <source>stopped by this program, no token request is sent</source>
        <translation>остановит эта программа, запрос токена не уйдёт</translation>
    </message>
    <message>
        <source>an error page of the server, and no way back</source>
        <translation>страница ошибки сервера, возврата не будет</translation>
    </message>
    <message>
        <source>401 without an error code</source>
        <translation>401 без кода ошибки</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ответа вовремя не будет</translation>
    </message>
    <message>
        <source>the connection ends without an answer</source>
        <translation>соединение закроется без ответа</translation>
    </message>
    <message>
        <source>this program does not accept the answer</source>
        <translation>эта программа не примет ответ</translation>
    </message>
    <message>
        <source>The flow of this profile has no such message.</source>
        <translation>В потоке этого профиля нет такого сообщения.</translation>
    </message>
    <message>
        <source>Only the practice server does this on demand; nobody can ask a real server to.</source>
        <translation>По заказу это делает только учебный сервер; настоящий сервер об этом не попросить.</translation>
    </message>
    <message>
        <source>This client has no secret.</source>
        <translation>У этого клиента нет секрета.</translation>
    </message>
    <message>
        <source>This profile does not use PKCE.</source>
        <translation>Этот профиль не использует PKCE.</translation>
    </message>
    <message>
        <source>The profile names no UserInfo endpoint, where another right is needed.</source>
        <translation>В профиле нет адреса UserInfo, для которого нужно другое право.</translation>
    </message>
    <message>
        <source>The token has the scope openid, too: leave it out and get a token.</source>
        <translation>У токена есть и scope openid: уберите его и получите токен.</translation>
    </message>
    <message>
        <source>No code was used yet in this session: get a token once first.</source>
        <translation>В этом сеансе код ещё не использовался: сначала получите токен.</translation>
    </message>
    <message>
        <source>No token of this session is expired or expires soon.</source>
        <translation>Ни один токен этого сеанса не просрочен и скоро не истечёт.</translation>
    </message>
    <message>
        <source>No token was revoked yet in this session: revoke one first.</source>
        <translation>В этом сеансе ещё не отозван ни один токен: сначала отзовите токен.</translation>
    </message>
    <message>
        <source>No refresh token was replaced yet in this session: refresh once first.</source>
        <translation>В этом сеансе токен обновления ещё не менялся: сначала обновите токен.</translation>
    </message>
    <message>
        <source>Get a token first</source>
        <translation>Сначала получить токен</translation>
    </message>
    <message>
        <source>Get a token that lives 10 s</source>
        <translation>Получить токен на 10 с</translation>
    </message>
    <message>
        <source>Revoke the access token first</source>
        <translation>Сначала отозвать токен доступа</translation>
    </message>
    <message>
        <source>Refresh first</source>
        <translation>Сначала обновить токен</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>removed on purpose: was %1</source>
        <translation>убрано нарочно: было %1</translation>
    </message>
    <message>
        <source>added on purpose: %1</source>
        <translation>добавлено нарочно: %1</translation>
    </message>
    <message>
        <source>changed on purpose: was %1, is %2</source>
        <extracomment>What a message part would have been, what it is now.</extracomment>
        <translation>изменено нарочно: было %1, стало %2</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>The answer has arrived</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>The server sent a refusal</source>
        <translation>Сервер прислал отказ</translation>
    </message>
    <message>
        <source>This answer belongs to another question</source>
        <translation>Это ответ на другой запрос</translation>
    </message>
    <message>
        <source>This answer cannot be used</source>
        <translation>Этот ответ нельзя использовать</translation>
    </message>
    <message>
        <source>You can close this page and go back to OAuth Workbench.</source>
        <translation>Страницу можно закрыть и вернуться в OAuth Workbench.</translation>
    </message>
    <message>
        <source>OAuth Workbench did not use it and goes on waiting for the right one.</source>
        <translation>OAuth Workbench не стал его использовать и ждёт нужного ответа.</translation>
    </message>
    <message>
        <source>OAuth Workbench did not use it. The program says why.</source>
        <translation>OAuth Workbench не стал его использовать. Причина указана в программе.</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>The code was asked for with the redirect URI {asked}, and exchanged with {sent}.</source>
        <translation>Код запрошен с адресом возврата {asked}, а обменивался с {sent}.</translation>
    </message>
    <message>
        <source>The redirect URI {address} uses localhost. Servers take any port only for 127.0.0.1 and [::1].</source>
        <translation>В адресе возврата {address} указан localhost. Любой порт серверы принимают только для 127.0.0.1 и [::1].</translation>
    </message>
    <message>
        <source>The port {port} is not the registered one.</source>
        <translation>Порт {port} не совпадает с зарегистрированным.</translation>
    </message>
    <message>
        <source>The path of {address} differs, often by the slash at its end.</source>
        <translation>Путь в адресе {address} отличается – часто только косой чертой в конце.</translation>
    </message>
    <message>
        <source>The redirect URI {address} is not registered for this application. The server then shows an error page and does not send the browser back: see what the browser shows.</source>
        <translation>Адрес возврата {address} не зарегистрирован для этого приложения. Тогда сервер показывает страницу с ошибкой и не возвращает браузер: посмотрите, что показывает браузер.</translation>
    </message>
    <message>
        <source>The redirect URI {address} is not on this computer. The address can be pasted from the browser.</source>
        <translation>Адрес возврата {address} не на этом компьютере. Адрес можно вставить из браузера.</translation>
    </message>
    <message>
        <source>The server does not know the client ID {client_id} and shows an error page in the browser.</source>
        <translation>Сервер не знает ID клиента {client_id} и показывает в браузере страницу с ошибкой.</translation>
    </message>
    <message>
        <source>The page in the browser was closed or is still waiting.</source>
        <translation>Страница в браузере закрыта или ещё ждёт действий.</translation>
    </message>
    <message>
        <source>The browser shows a warning or an empty page because the redirect URI begins with https. The address can be pasted from there.</source>
        <translation>Браузер показывает предупреждение или пустую страницу, потому что адрес возврата начинается с https. Адрес можно вставить оттуда.</translation>
    </message>
    <message>
        <source>The page was opened in another browser or on another computer.</source>
        <translation>Страница открыта в другом браузере или на другом компьютере.</translation>
    </message>
    <message>
        <source>The answer came from a page that belongs to an earlier attempt.</source>
        <translation>Ответ пришёл со страницы от прежней попытки.</translation>
    </message>
    <message>
        <source>Two attempts are under way at the same time.</source>
        <translation>Идут сразу две попытки.</translation>
    </message>
    <message>
        <source>The answer carries no state.</source>
        <translation>В ответе нет state.</translation>
    </message>
    <message>
        <source>Someone else sent this answer: state and issuer exist to notice that.</source>
        <translation>Ответ прислал кто-то другой: для таких случаев и нужны state и issuer.</translation>
    </message>
    <message>
        <source>The issuer in the profile is written differently: {expected} there, {got} in the answer.</source>
        <translation>Issuer записан по-разному: в профиле {expected}, в ответе {got}.</translation>
    </message>
    <message>
        <source>The answer comes from another server than the one that was asked.</source>
        <translation>Ответ пришёл не от того сервера, к которому был запрос.</translation>
    </message>
    <message>
        <source>The pasted address is the one that was opened. The one to paste begins with the redirect URI and contains code=.</source>
        <translation>Вставлен адрес, который был открыт. Нужный начинается с адреса возврата и содержит code=.</translation>
    </message>
    <message>
        <source>The address contains no code.</source>
        <translation>В адресе нет кода.</translation>
    </message>
    <message>
        <source>The pasted text is not a whole address.</source>
        <translation>Вставленный текст – не полный адрес.</translation>
    </message>
    <message>
        <source>The server of this profile itself listens at port {port}.</source>
        <translation>Порт {port} занимает сам сервер этого профиля.</translation>
    </message>
    <message>
        <source>Another program listens at port {port}.</source>
        <translation>Порт {port} занимает другая программа.</translation>
    </message>
    <message>
        <source>The slash at the end is missing; Django wants {address}.</source>
        <translation>Нет косой черты в конце; Django ждёт {address}.</translation>
    </message>
    <message>
        <source>The server has its endpoints elsewhere: {address}.</source>
        <translation>Адреса OAuth на этом сервере другие: {address}.</translation>
    </message>
    <message>
        <source>The path is wrong: {address}.</source>
        <translation>Неверный путь: {address}.</translation>
    </message>
    <message>
        <source>The address does not take {method}. It takes: {allow}.</source>
        <translation>Адрес не принимает {method}. Он принимает: {allow}.</translation>
    </message>
    <message>
        <source>The server sends to a sign-in page, {address}: it expects a browser with a session, not a token.</source>
        <translation>Сервер направляет на страницу входа {address}: он ждёт браузер с сеансом, а не токен.</translation>
    </message>
    <message>
        <source>The server says that the address is now {address}.</source>
        <translation>Сервер сообщает, что адрес теперь {address}.</translation>
    </message>
    <message>
        <source>The answer is a web page.</source>
        <translation>Ответ – веб-страница.</translation>
    </message>
    <message>
        <source>The answer is form-encoded.</source>
        <translation>Ответ закодирован как форма.</translation>
    </message>
    <message>
        <source>The body of the answer is empty.</source>
        <translation>Тело ответа пустое.</translation>
    </message>
    <message>
        <source>The text of the answer is not JSON.</source>
        <translation>Текст ответа – не JSON.</translation>
    </message>
    <message>
        <source>The JSON of the answer is not written in UTF-8.</source>
        <translation>JSON в ответе записан не в UTF-8.</translation>
    </message>
    <message>
        <source>The JSON of the answer is nested too deeply.</source>
        <translation>Слишком глубокая вложенность JSON в ответе.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation>Ответ – JSON, но не объект.</translation>
    </message>
    <message>
        <source>The member {member} stands in the answer twice; which one counts is not defined.</source>
        <translation>Поле {member} указано в ответе дважды; какое из них верное, не определено.</translation>
    </message>
    <message>
        <source>The member {member} is missing or has a value that cannot be used.</source>
        <translation>Поля {member} нет, или его значение нельзя использовать.</translation>
    </message>
    <message>
        <source>The server compressed the body although the request did not allow it.</source>
        <translation>Сервер сжал тело ответа, хотя запрос этого не разрешал.</translation>
    </message>
    <message>
        <source>HTTP {status} is no answer to this request.</source>
        <translation>HTTP {status} не может быть ответом на этот запрос.</translation>
    </message>
    <message>
        <source>The address {address} is not the right one for this step.</source>
        <translation>Адрес {address} не подходит для этого шага.</translation>
    </message>
    <message>
        <source>The server met an error of its own; its log shows which one.</source>
        <translation>На сервере произошла внутренняя ошибка; какая именно, видно в его журнале.</translation>
    </message>
    <message>
        <source>The server is busy or under maintenance.</source>
        <translation>Сервер перегружен или на обслуживании.</translation>
    </message>
    <message>
        <source>The server received too many requests in a short time.</source>
        <translation>Сервер получил слишком много запросов за короткое время.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Сервер сообщает: {words}</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Сервер не назвал причину.</translation>
    </message>
    <message>
        <source>On this computer no keychain is running in which secrets can be kept.</source>
        <translation>На этом компьютере не работает связка ключей, где можно хранить секреты.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 s.</source>
        <translation>Связка ключей не ответила за 3 с.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>Файл {path} нельзя использовать.</translation>
    </message>
    <message>
        <source>The server at {address} is not started.</source>
        <translation>Сервер {address} не запущен.</translation>
    </message>
    <message>
        <source>The server has stopped: at {time} it still answered.</source>
        <translation>Сервер остановился: в {time} он ещё отвечал.</translation>
    </message>
    <message>
        <source>The server listens at a port other than {port}.</source>
        <translation>Сервер работает не на порту {port}.</translation>
    </message>
    <message>
        <source>The name localhost can mean the IPv6 address ::1, and the server listens at 127.0.0.1 only.</source>
        <translation>Имя localhost может означать адрес IPv6 ::1, а сервер принимает соединения только на 127.0.0.1.</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete; it may be restarting.</source>
        <translation>Сервер закрыл соединение, не закончив ответ; возможно, он перезапускается.</translation>
    </message>
    <message>
        <source>The server took the request and needs longer to answer.</source>
        <translation>Сервер принял запрос, но отвечает дольше обычного.</translation>
    </message>
    <message>
        <source>The server at {address} is stopped in a debugger or busy with another request.</source>
        <translation>Сервер {address} остановлен в отладчике или занят другим запросом.</translation>
    </message>
    <message>
        <source>A firewall on the way drops what is sent to {address}.</source>
        <translation>Межсетевой экран по пути отбрасывает всё, что отправляется на {address}.</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation>У этого компьютера нет подключения к сети.</translation>
    </message>
    <message>
        <source>The host name {host} is misspelt or does not exist.</source>
        <translation>В имени узла {host} опечатка, или такого узла нет.</translation>
    </message>
    <message>
        <source>This network reaches other hosts only through a proxy.</source>
        <translation>Из этой сети другие узлы доступны только через прокси.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody whom this computer trusts.</source>
        <translation>Сертификат {host} не подписан никем, кому доверяет этот компьютер.</translation>
    </message>
    <message>
        <source>The certificate was issued for a host other than {host}.</source>
        <translation>Сертификат выдан не для {host}, а для другого узла.</translation>
    </message>
    <message>
        <source>The certificate is out of its time, or the clock of this computer is wrong.</source>
        <translation>Срок действия сертификата истёк или ещё не наступил, либо неверны часы этого компьютера.</translation>
    </message>
    <message>
        <source>The port {port} speaks plain http, and the address begins with https.</source>
        <translation>На порту {port} обычный http, а адрес начинается с https.</translation>
    </message>
    <message>
        <source>The port {port} speaks https, and the address begins with http.</source>
        <translation>На порту {port} https, а адрес начинается с http.</translation>
    </message>
    <message>
        <source>What listens at {address} is not an HTTP server.</source>
        <translation>По адресу {address} работает не HTTP-сервер.</translation>
    </message>
    <message>
        <source>The client secret is a stored hash: it begins with {prefix}. Django shows the real secret only before the application is saved for the first time.</source>
        <translation>Вместо секрета клиента вставлен его хеш: он начинается с {prefix}. Django показывает настоящий секрет только до первого сохранения приложения.</translation>
    </message>
    <message>
        <source>The client secret contains a blank or a line break, probably from copying.</source>
        <translation>В секрете клиента есть пробел или перевод строки – вероятно, они попали при копировании.</translation>
    </message>
    <message>
        <source>The request carried no client secret, and the server expects one.</source>
        <translation>В запросе не было секрета клиента, а сервер его ждёт.</translation>
    </message>
    <message numerus="yes">
        <source>The client secret (%n characters) is not the one of this application.</source>
        <translation>
            <numerusform>Секрет клиента (%n знак) – не от этого приложения.</numerusform>
            <numerusform>Секрет клиента (%n знака) – не от этого приложения.</numerusform>
            <numerusform>Секрет клиента (%n знаков) – не от этого приложения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret was cut while copying: it has %n characters, usual are {usual}.</source>
        <translation>
            <numerusform>Секрет клиента скопирован не полностью: в нём %n знак, обычно {usual}.</numerusform>
            <numerusform>Секрет клиента скопирован не полностью: в нём %n знака, обычно {usual}.</numerusform>
            <numerusform>Секрет клиента скопирован не полностью: в нём %n знаков, обычно {usual}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client ID and the client secret stand in each other&apos;s place.</source>
        <translation>ID клиента и секрет клиента перепутаны местами.</translation>
    </message>
    <message>
        <source>The profile has no client ID.</source>
        <translation>В профиле нет ID клиента.</translation>
    </message>
    <message>
        <source>The client ID begins or ends with a blank.</source>
        <translation>ID клиента начинается или кончается пробелом.</translation>
    </message>
    <message>
        <source>The client secret was sent in the body, and the server wants it in the Authorization header (Basic).</source>
        <translation>Секрет клиента отправлен в теле запроса, а сервер ждёт его в заголовке Authorization (Basic).</translation>
    </message>
    <message>
        <source>The client secret was sent in the Authorization header (Basic), and the server wants it in the body.</source>
        <translation>Секрет клиента отправлен в заголовке Authorization (Basic), а сервер ждёт его в теле запроса.</translation>
    </message>
    <message>
        <source>The client ID or secret has special characters, and the server decodes the Basic header in the other way.</source>
        <translation>В ID или секрете клиента есть особые знаки, а сервер декодирует заголовок Basic другим способом.</translation>
    </message>
    <message>
        <source>The application {client_id} was deleted, or it belongs to another server.</source>
        <translation>Приложение {client_id} удалено или зарегистрировано на другом сервере.</translation>
    </message>
    <message>
        <source>The application is registered for a flow other than {grant}.</source>
        <translation>Приложение зарегистрировано для другого потока, не {grant}.</translation>
    </message>
    <message>
        <source>The body of the request is not form-encoded.</source>
        <translation>Тело запроса закодировано не как форма.</translation>
    </message>
    <message>
        <source>The request carries no grant_type.</source>
        <translation>В запросе нет grant_type.</translation>
    </message>
    <message>
        <source>The grant_type {grant} is misspelt.</source>
        <translation>В grant_type опечатка: {grant}.</translation>
    </message>
    <message>
        <source>The server has the flow {grant} switched off.</source>
        <translation>Поток {grant} на сервере выключен.</translation>
    </message>
    <message>
        <source>The server does not give an authorization code for this application.</source>
        <translation>Сервер не выдаёт код авторизации этому приложению.</translation>
    </message>
    <message>
        <source>The scope {scope} contains a comma; scopes are separated by blanks.</source>
        <translation>В scope «{scope}» есть запятая; права разделяются пробелами.</translation>
    </message>
    <message>
        <source>The server does not know one of the scopes, or the application may not ask for it: {scope}.</source>
        <translation>Одно из прав серверу неизвестно или не разрешено этому приложению: {scope}.</translation>
    </message>
    <message>
        <source>A refresh cannot ask for more scope than was granted before.</source>
        <translation>При обновлении нельзя запросить больше прав, чем было выдано.</translation>
    </message>
    <message>
        <source>The provider has removed the scope {scope}.</source>
        <translation>Поставщик больше не поддерживает scope {scope}.</translation>
    </message>
    <message>
        <source>The request carried no code_challenge. django-oauth-toolkit requires PKCE since version 2.0.</source>
        <translation>В запросе не было code_challenge. django-oauth-toolkit требует PKCE начиная с версии 2.0.</translation>
    </message>
    <message>
        <source>The authorization code was asked for with PKCE, and the token request carried no code_verifier.</source>
        <translation>Код авторизации запрошен с PKCE, а в запросе токена не было code_verifier.</translation>
    </message>
    <message>
        <source>The server does not support the code_challenge_method {method}.</source>
        <translation>Сервер не поддерживает code_challenge_method {method}.</translation>
    </message>
    <message>
        <source>A parameter is missing, stands there twice or has a value that the server does not take.</source>
        <translation>Параметр отсутствует, указан дважды или имеет значение, которое сервер не принимает.</translation>
    </message>
    <message>
        <source>The address of the request carries a secret in its query; the server wants it in the body.</source>
        <translation>Секрет передан в строке запроса адреса, а сервер ждёт его в теле.</translation>
    </message>
    <message>
        <source>The user name begins or ends with a blank.</source>
        <translation>Имя пользователя начинается или кончается пробелом.</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank or a line break.</source>
        <translation>Пароль начинается или кончается пробелом либо переводом строки.</translation>
    </message>
    <message>
        <source>The server signs people in by user name, and {user} is an e-mail address.</source>
        <translation>Вход на сервере – по имени пользователя, а {user} – адрес электронной почты.</translation>
    </message>
    <message>
        <source>The server signs people in by e-mail address, and {user} is a user name.</source>
        <translation>Вход на сервере – по адресу электронной почты, а {user} – имя пользователя.</translation>
    </message>
    <message>
        <source>The password is not the one of this user.</source>
        <translation>Пароль не подходит этому пользователю.</translation>
    </message>
    <message>
        <source>The user {user} does not exist or is not active.</source>
        <translation>Пользователя {user} нет, или он отключён.</translation>
    </message>
    <message>
        <source>On the consent page, Cancel or Deny was pressed.</source>
        <translation>На странице согласия нажата кнопка отмены или отказа.</translation>
    </message>
    <message>
        <source>The application is in test mode, and the account is not on its list of testers.</source>
        <translation>Приложение в тестовом режиме, а учётной записи нет в списке тестировщиков.</translation>
    </message>
    <message>
        <source>The administrator does not permit this application or this scope.</source>
        <translation>Администратор не разрешает это приложение или эти права.</translation>
    </message>
    <message>
        <source>The server wants the user to sign in or to consent, and the request forbids it to ask (prompt=none).</source>
        <translation>Серверу нужен вход или согласие пользователя, а запрос запрещает спрашивать (prompt=none).</translation>
    </message>
    <message>
        <source>The authorization code was {age} s old when it was sent; usual servers accept it for {life} s.</source>
        <translation>При отправке коду авторизации было {age} с; обычно серверы принимают его в течение {life} с.</translation>
    </message>
    <message>
        <source>The authorization code was exchanged before, at {time} (exchange {exchange}). A code works once.</source>
        <translation>Код авторизации уже обменяли на токен в {time} (обмен {exchange}). Код действует один раз.</translation>
    </message>
    <message>
        <source>The server does not know the authorization code: it is expired, used or not complete.</source>
        <translation>Сервер не узнаёт код авторизации: код устарел, использован или неполон.</translation>
    </message>
    <message>
        <source>The authorization code was issued for another application.</source>
        <translation>Код авторизации выдан другому приложению.</translation>
    </message>
    <message>
        <source>The code_verifier does not belong to the code_challenge of this authorization code.</source>
        <translation>code_verifier не соответствует code_challenge этого кода авторизации.</translation>
    </message>
    <message>
        <source>The refresh token was used at {time} (exchange {exchange}), and the server gave a new one in its place.</source>
        <translation>Токен обновления использован в {time} (обмен {exchange}), взамен сервер выдал новый.</translation>
    </message>
    <message>
        <source>The refresh token was revoked here at {time}.</source>
        <translation>Токен обновления отозван здесь в {time}.</translation>
    </message>
    <message>
        <source>The life of the refresh token is over.</source>
        <translation>Срок действия токена обновления истёк.</translation>
    </message>
    <message>
        <source>The refresh token was used before; the server accepts each one once.</source>
        <translation>Токен обновления уже использован; сервер принимает каждый только один раз.</translation>
    </message>
    <message>
        <source>The refresh token was issued for another application.</source>
        <translation>Токен обновления выдан другому приложению.</translation>
    </message>
    <message>
        <source>The access token was revoked here at {time}. After that, django-oauth-toolkit 1.7 answers a refresh with HTTP 500.</source>
        <translation>Токен доступа отозван здесь в {time}. После этого django-oauth-toolkit 1.7 отвечает на обновление кодом HTTP 500.</translation>
    </message>
    <message>
        <source>The request carried no access token.</source>
        <translation>В запросе не было токена доступа.</translation>
    </message>
    <message>
        <source>The header is called {header}; servers read Authorization only.</source>
        <translation>Заголовок назван {header}; серверы читают только Authorization.</translation>
    </message>
    <message>
        <source>In the Authorization header, the blank after Bearer is missing.</source>
        <translation>В заголовке Authorization нет пробела после Bearer.</translation>
    </message>
    <message>
        <source>The Authorization header says {scheme}, and the server expects Bearer.</source>
        <translation>В заголовке Authorization указано {scheme}, а сервер ждёт Bearer.</translation>
    </message>
    <message>
        <source>The server reads the access token from the Authorization header only.</source>
        <translation>Сервер читает токен доступа только из заголовка Authorization.</translation>
    </message>
    <message>
        <source>The life of the access token ended at {time}.</source>
        <translation>Срок действия токена доступа истёк в {time}.</translation>
    </message>
    <message>
        <source>The header WWW-Authenticate says: {words}</source>
        <translation>В заголовке WWW-Authenticate сказано: {words}</translation>
    </message>
    <message>
        <source>The server says only: {words}</source>
        <translation>Сервер сообщает только: {words}</translation>
    </message>
    <message>
        <source>By the clock of this computer the token is still good: the two clocks differ.</source>
        <translation>По часам этого компьютера токен ещё действует: часы компьютера и сервера расходятся.</translation>
    </message>
    <message>
        <source>The access token was revoked here at {time}.</source>
        <translation>Токен доступа отозван здесь в {time}.</translation>
    </message>
    <message>
        <source>The refresh token was revoked here at {time}, and the access token went with it.</source>
        <translation>В {time} здесь отозван токен обновления, а вместе с ним и токен доступа.</translation>
    </message>
    <message>
        <source>The request carried an older access token; the refresh at {time} (exchange {exchange}) replaced it.</source>
        <translation>В запросе был прежний токен доступа; при обновлении в {time} (обмен {exchange}) его заменил новый.</translation>
    </message>
    <message>
        <source>The access token was issued by a server that {address} does not ask.</source>
        <translation>Токен доступа выдан сервером, к которому {address} не обращается.</translation>
    </message>
    <message>
        <source>The access token is not complete.</source>
        <translation>Токен доступа неполон.</translation>
    </message>
    <message>
        <source>The server has forgotten the access token: it was restarted or its database is new.</source>
        <translation>Сервер забыл токен доступа: его перезапустили или у него новая база данных.</translation>
    </message>
    <message>
        <source>The body says that no token was sent, although one was. Django REST framework writes this for every token that it does not accept.</source>
        <translation>В теле ответа сказано, что токен не отправлен, хотя он был. Django REST framework пишет так о любом токене, который не принял.</translation>
    </message>
    <message>
        <source>The server did not look at the token: the view does not use OAuth2Authentication.</source>
        <translation>Сервер не проверял токен: представление не использует OAuth2Authentication.</translation>
    </message>
    <message>
        <source>The server wants the scope {needed}; the token has: {granted}.</source>
        <translation>Серверу нужен scope {needed}; у токена: {granted}.</translation>
    </message>
    <message>
        <source>The profile asks for the scope {asked}; the server granted only: {granted}.</source>
        <translation>Профиль запрашивает scope {asked}; сервер выдал только: {granted}.</translation>
    </message>
    <message>
        <source>The token was issued without the scope openid, which this address requires.</source>
        <translation>Токен выдан без scope openid, который нужен этому адресу.</translation>
    </message>
    <message>
        <source>The token was read, and its scope or its user may not do this.</source>
        <translation>Токен прочитан, но его правам (scope) или пользователю это не разрешено.</translation>
    </message>
    <message>
        <source>The server lets this application not look at tokens, or does not accept its credentials here.</source>
        <translation>Сервер не разрешает этому приложению проверять токены или не принимает здесь его учётные данные.</translation>
    </message>
    <message>
        <source>The profile is strict, and the answer does not keep to {clause}: {remark}</source>
        <translation>Профиль строгий, а ответ не соответствует {clause}: {remark}</translation>
    </message>
    <message>
        <source>Everybody between here and {address} could read the secrets of the request.</source>
        <translation>Секреты запроса мог бы прочитать каждый на пути к {address}.</translation>
    </message>
    <message>
        <source>A token or secret goes only to the servers that its profile names. If {address} belongs to them, put it into the profile.</source>
        <translation>Токен или секрет отправляется только серверам, указанным в его профиле. Если {address} к ним относится, внесите его в профиль.</translation>
    </message>
    <message>
        <source>Only addresses with https or http are opened.</source>
        <translation>Открываются только адреса с https или http.</translation>
    </message>
    <message>
        <source>A strict profile sends nothing that {clause} forbids.</source>
        <translation>Строгий профиль не отправляет того, что запрещает {clause}.</translation>
    </message>
    <message>
        <source>At {time} (exchange {exchange}) the server took {worked}. Now it is asked for {address}.</source>
        <translation>В {time} (обмен {exchange}) сервер принял {worked}. Теперь в запросе {address}.</translation>
    </message>
    <message>
        <source>A firewall or a security program keeps the browser from reaching this program.</source>
        <translation>Брандмауэр или защитная программа не даёт браузеру обратиться к этой программе.</translation>
    </message>
    <message>
        <source>The page in the browser said: Error {status}: {error}.</source>
        <translation>Страница в браузере сообщила: Error {status}: {error}.</translation>
    </message>
    <message>
        <source>The lines of the command end with ^, which continues a line in cmd.exe only. Bash took {words} for a command of its own.</source>
        <translation>Строки команды заканчиваются знаком ^, который продолжает строку только в cmd.exe. Bash принял {words} за отдельную команду.</translation>
    </message>
    <message>
        <source>The lines of the command end with a backslash, which continues a line in bash only. Windows took {words} for a command of its own.</source>
        <translation>Строки команды заканчиваются обратной косой чертой, которая продолжает строку только в bash. Windows приняла {words} за отдельную команду.</translation>
    </message>
    <message>
        <source>A blank behind the sign at the end of a line, or a line break from copying, cuts the command in two. On one line it works in each terminal.</source>
        <translation>Пробел после знака в конце строки или перенос, появившийся при копировании, разрывает команду. В одну строку она работает в любом терминале.</translation>
    </message>
    <message>
        <source>The connection ended after {received} of {promised} bytes.</source>
        <translation>Соединение закончилось после {received} из {promised} байт.</translation>
    </message>
    <message>
        <source>The connection ended after {received} bytes, in the middle of the answer.</source>
        <translation>Соединение закончилось посреди ответа, после {received} байт.</translation>
    </message>
    <message>
        <source>A header field of the answer has no name or holds a character that is not allowed there.</source>
        <translation>У поля заголовка в ответе нет имени, или в нём стоит недопустимый знак.</translation>
    </message>
    <message>
        <source>The Content-Length of the answer is not a number, or it stands there twice with two values.</source>
        <translation>Content-Length в ответе – не число или указан дважды с разными значениями.</translation>
    </message>
    <message>
        <source>The chunks in which the body arrived are damaged.</source>
        <translation>Части (chunked), которыми пришло тело ответа, повреждены.</translation>
    </message>
    <message>
        <source>The body has a Transfer-Encoding other than chunked, which was not asked for.</source>
        <translation>У тела ответа Transfer-Encoding, отличный от chunked; о нём не просили.</translation>
    </message>
    <message>
        <source>The head of the answer has more than {fields} header fields.</source>
        <translation>В заголовке ответа больше {fields} полей.</translation>
    </message>
    <message>
        <source>The head of the answer is larger than {limit} bytes.</source>
        <translation>Заголовок ответа больше {limit} байт.</translation>
    </message>
    <message>
        <source>The provider has suspended the application {client_id}.</source>
        <translation>Провайдер приостановил работу приложения {client_id}.</translation>
    </message>
    <message>
        <source>The authorization request did not say {parameters}; without it this provider gives no refresh token.</source>
        <translation>В запросе авторизации не было {parameters}; без этого провайдер не выдаёт refresh-токен.</translation>
    </message>
    <message>
        <source>Consent was given earlier, and a refresh token comes only with the first consent. With {parameters} the provider asks again.</source>
        <translation>Согласие было дано раньше, а refresh-токен выдаётся только при первом согласии. С {parameters} провайдер спросит снова.</translation>
    </message>
    <message>
        <source>The application may be of a type to which this provider gives no refresh token.</source>
        <translation>Возможно, приложениям такого типа провайдер не выдаёт refresh-токен.</translation>
    </message>
    <message>
        <source>Only accounts of the organisation that owns the application may use it.</source>
        <translation>Приложением могут пользоваться только аккаунты организации, которой оно принадлежит.</translation>
    </message>
    <message>
        <source>The e-mail address of the account has not been verified at the provider.</source>
        <translation>Адрес электронной почты этого аккаунта не подтверждён у провайдера.</translation>
    </message>
    <message>
        <source>A page that is loaded again, or a double click, sends the same code twice.</source>
        <translation>Перезагруженная страница или двойной щелчок отправляет один и тот же код дважды.</translation>
    </message>
    <message>
        <source>The API reads the token by itself (a JWT) and does not ask the authorization server; it learns of the end only when the token expires.</source>
        <translation>API сам читает токен (JWT) и не спрашивает сервер авторизации; о его конце он узнает только по истечении срока.</translation>
    </message>
    <message>
        <source>The API keeps what it knows of a token for a while.</source>
        <translation>API некоторое время помнит то, что узнал о токене.</translation>
    </message>
    <message>
        <source>Only the refresh token was revoked, at {time}; the access token was left to live.</source>
        <translation>Отозван только refresh-токен (в {time}); access-токен продолжает действовать.</translation>
    </message>
    <message>
        <source>A server answers HTTP 200 to a revocation even when it has never seen the token (RFC 7009 §2.2). Only a call with the token shows whether it is dead.</source>
        <translation>На отзыв сервер отвечает HTTP 200, даже если никогда не видел этого токена (RFC 7009 §2.2). Только вызов с токеном покажет, действует ли он.</translation>
    </message>
    <message>
        <source>The same token was revoked before, at {time} (exchange {exchange}), and the answer is the same.</source>
        <translation>Этот же токен уже был отозван в {time} (обмен {exchange}), а ответ такой же.</translation>
    </message>
    <message>
        <source>By its Date header, the clock of the server is {minutes} min ahead of the clock of this computer.</source>
        <translation>Судя по заголовку Date, часы сервера на {minutes} мин впереди часов этого компьютера.</translation>
    </message>
    <message>
        <source>By its Date header, the clock of the server is {minutes} min behind the clock of this computer.</source>
        <translation>Судя по заголовку Date, часы сервера на {minutes} мин позади часов этого компьютера.</translation>
    </message>
    <message>
        <source>The difference is a matter of whole or half hours: a time zone is set wrongly on one of the two.</source>
        <translation>Разница кратна часу или получасу: на одной из сторон неверно указан часовой пояс.</translation>
    </message>
    <message>
        <source>Exchange {exchange} was changed on purpose before it was sent.</source>
        <translation>Обмен {exchange} был нарочно изменён перед отправкой.</translation>
    </message>
</context>
<context>
    <name>CheckCells</name>
    <message>
        <source>not run</source>
        <translation>не запускалась</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>tick yourself</source>
        <extracomment>Result of a check that only a person can make; stands beside a box to tick</extracomment>
        <translation>отметьте сами</translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing in the profile.</source>
        <translation>В профиле нет ID или секрета клиента.</translation>
    </message>
    <message>
        <source>The server gave out the resource although no token was sent.</source>
        <translation>Сервер отдал ресурс, хотя токен не отправлялся.</translation>
    </message>
    <message>
        <source>The server still accepts the token: it confirmed the revocation, but that had no effect.</source>
        <translation>Сервер всё ещё принимает токен: отзыв подтверждён, но не подействовал.</translation>
    </message>
    <message>
        <source>The server gave no refresh token.</source>
        <translation>Сервер не выдал токен обновления.</translation>
    </message>
    <message>
        <source>The server gave the same access token again.</source>
        <translation>Сервер снова выдал тот же токен доступа.</translation>
    </message>
    <message>
        <source>The profile has no address for the revocation.</source>
        <translation>В профиле нет адреса для отзыва.</translation>
    </message>
    <message>
        <source>The result was not the expected one.</source>
        <translation>Результат не совпал с ожидаемым.</translation>
    </message>
    <message>
        <source>Only you can see this: look for the application in the server&apos;s admin page, then tick the box.</source>
        <translation>Это видно только вам: найдите приложение на странице администратора сервера и поставьте отметку.</translation>
    </message>
    <message>
        <source>Not tried, because it needs a check that failed.</source>
        <translation>Не выполнялась: ей нужна проверка, которая не пройдена.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The server answers</source>
        <translation>Сервер отвечает</translation>
    </message>
    <message>
        <source>any HTTP answer</source>
        <translation>любой ответ HTTP</translation>
    </message>
    <message>
        <source>The application is registered at the server</source>
        <translation>Приложение зарегистрировано на сервере</translation>
    </message>
    <message>
        <source>seen in the admin page</source>
        <translation>видно на странице администратора</translation>
    </message>
    <message>
        <source>Client ID and client secret are in the profile</source>
        <translation>ID и секрет клиента есть в профиле</translation>
    </message>
    <message>
        <source>both there, the secret not a hash</source>
        <translation>есть оба, секрет – не хеш</translation>
    </message>
    <message>
        <source>The server issues an access token</source>
        <translation>Сервер выдаёт токен доступа</translation>
    </message>
    <message>
        <source>200 + token</source>
        <translation>200 + токен</translation>
    </message>
    <message>
        <source>The protected resource accepts the token</source>
        <translation>Защищённый ресурс принимает токен</translation>
    </message>
    <message>
        <source>200 + data</source>
        <translation>200 + данные</translation>
    </message>
    <message>
        <source>The protected resource refuses a request without a token</source>
        <translation>Защищённый ресурс отклоняет запрос без токена</translation>
    </message>
    <message>
        <source>401 or 403</source>
        <translation>401 или 403</translation>
    </message>
    <message>
        <source>The refresh token brings a new access token</source>
        <translation>Токен обновления даёт новый токен доступа</translation>
    </message>
    <message>
        <source>200 + new token</source>
        <translation>200 + новый токен</translation>
    </message>
    <message>
        <source>The server accepts the revocation</source>
        <translation>Сервер принимает отзыв</translation>
    </message>
    <message>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <source>The protected resource refuses the revoked token</source>
        <translation>Защищённый ресурс отклоняет отозванный токен</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдена</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдена</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущена</translation>
    </message>
</context>
<context>
    <name>ExceptionQuestion</name>
    <message>
        <source>Trust this certificate for “%1”?</source>
        <translation>Доверять этому сертификату для «%1»?</translation>
    </message>
    <message>
        <source>Allow plain http for “%1”?</source>
        <translation>Разрешить обычный http для «%1»?</translation>
    </message>
    <message>
        <source>Client secret, password and tokens travel to %1 readable for everybody on the way. Other profiles are not affected.</source>
        <translation>Секрет клиента, пароль и токены идут к %1 в открытом виде, их может прочитать каждый на пути. Других профилей это не касается.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that this is %1. Compare the fingerprint with the server&apos;s own before you agree. Only this certificate and only this profile are affected.</source>
        <translation>Никто не подтвердил, что это %1. Прежде чем согласиться, сравните отпечаток с отпечатком самого сервера. Это касается только этого сертификата и только этого профиля.</translation>
    </message>
    <message>
        <source>Issued for: %1</source>
        <translation>Выдан для: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Действителен до: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>Доверять сертификату</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>Разрешить обычный http</translation>
    </message>
</context>
<context>
    <name>ExchangeCells</name>
    <message>
        <source>App</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation>Прил.</translation>
    </message>
    <message>
        <source>Browser</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>the authorization server; short, for a list</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>API</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation>API</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>sender, receiver, “direct” or “through the browser”</comment>
        <translation>отправитель: %1, получатель: %2, %3</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>names of secrets</comment>
        <translation>отправлено: %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>names of secrets</comment>
        <translation>получено: %1</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>без секретов</translation>
    </message>
    <message>
        <source>Exchange %1: %2. %3. %4. %5</source>
        <comment>number; who to whom and how; what; secrets; result</comment>
        <translation>Обмен %1: %2. %3. %4. %5</translation>
    </message>
    <message>
        <source>%1 is in this message.</source>
        <translation>%1 есть в этом сообщении.</translation>
    </message>
    <message>
        <source>%1. Changed on purpose</source>
        <extracomment>%1 is a whole sentence about an exchange</extracomment>
        <translation>%1. Изменено нарочно</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Authorization request</source>
        <translation>Запрос авторизации</translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation>Ответ авторизации</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Запрос токена</translation>
    </message>
    <message>
        <source>Refresh request</source>
        <translation>Запрос обновления</translation>
    </message>
    <message>
        <source>Revocation request</source>
        <translation>Запрос отзыва</translation>
    </message>
    <message>
        <source>Introspection request</source>
        <translation>Запрос интроспекции</translation>
    </message>
    <message>
        <source>Userinfo request</source>
        <translation>Запрос данных пользователя</translation>
    </message>
    <message>
        <source>Resource request</source>
        <translation>Запрос ресурса</translation>
    </message>
    <message>
        <source>Metadata request</source>
        <translation>Запрос метаданных</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Сервер авторизации</translation>
    </message>
    <message>
        <source>Resource server (API)</source>
        <translation>Сервер ресурсов (API)</translation>
    </message>
    <message>
        <source>directly (back channel)</source>
        <translation>напрямую (back channel)</translation>
    </message>
    <message>
        <source>through the browser (front channel)</source>
        <translation>через браузер (front channel)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>refused as expected</source>
        <translation>отказ, как и ожидалось</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>answer not accepted</source>
        <translation>ответ не принят</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
</context>
<context>
    <name>FailureMessage</name>
    <message>
        <source>The server says: “%1”</source>
        <translation>Сервер сообщает: «%1»</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>Другие причины</translation>
    </message>
    <message numerus="yes">
        <source>It worked, with %n remark(s)</source>
        <translation>
            <numerusform>Получилось, есть %n замечание</numerusform>
            <numerusform>Получилось, есть %n замечания</numerusform>
            <numerusform>Получилось, есть %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>Скорее всего: %1</translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation>Также возможно: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A remark, then the clause of the specification that it is about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What it means: %1.</source>
        <translation>Что это значит: %1.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Nobody answers at {address}</source>
        <translation>По адресу {address} никто не отвечает</translation>
    </message>
    <message>
        <source>The server does not know this client</source>
        <translation>Сервер не узнал это приложение</translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <translation>Логин или пароль не приняты</translation>
    </message>
    <message>
        <source>The server does not offer this way of getting a token</source>
        <translation>Сервер не поддерживает такой способ получения токена</translation>
    </message>
    <message>
        <source>This application may not use this flow</source>
        <translation>Этому приложению такой поток не разрешён</translation>
    </message>
    <message>
        <source>Refused: no token was sent</source>
        <translation>Отказано: токен не отправлен</translation>
    </message>
    <message>
        <source>The API did not accept the token, its text is misleading</source>
        <translation>API не принял токен, а текст ответа вводит в заблуждение</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation>Срок действия токена истёк</translation>
    </message>
    <message>
        <source>The token was revoked at {time} – the refusal is correct</source>
        <translation>Токен отозван в {time} – отказ верный</translation>
    </message>
    <message>
        <source>The server does not recognise this token</source>
        <translation>Сервер не узнаёт этот токен</translation>
    </message>
    <message>
        <source>The token is good but its rights are too small</source>
        <translation>Токен верный, но прав недостаточно</translation>
    </message>
    <message>
        <source>This server insists on PKCE</source>
        <translation>Сервер требует PKCE</translation>
    </message>
    <message>
        <source>The return address is not the registered one</source>
        <translation>Адрес возврата не совпадает с зарегистрированным</translation>
    </message>
    <message>
        <source>The authorization code was too old</source>
        <translation>Код устарел</translation>
    </message>
    <message>
        <source>The authorization code was used before</source>
        <translation>Код уже использован</translation>
    </message>
    <message>
        <source>The answer does not belong to our question – stopped</source>
        <translation>Ответ не к нашему запросу – остановлено</translation>
    </message>
    <message>
        <source>This text is not the address that the browser came back to</source>
        <translation>Этот текст – не адрес, на который вернулся браузер</translation>
    </message>
    <message>
        <source>Access was not granted</source>
        <translation>Доступ не разрешён</translation>
    </message>
    <message>
        <source>The browser has not come back</source>
        <translation>Браузер не вернулся</translation>
    </message>
    <message>
        <source>The answer is HTTP {status}, but it is an error</source>
        <translation>Ответ HTTP {status}, но это ошибка</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>Ответ не в формате JSON</translation>
    </message>
    <message>
        <source>Wrong address for this action</source>
        <translation>Неверный адрес для этого действия</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>Соединение не доверенное</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program</source>
        <translation>Порт {port} занят другой программой</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <translation>Нет связи с {host}</translation>
    </message>
    <message>
        <source>The server is taking too long</source>
        <translation>Сервер долго не отвечает</translation>
    </message>
    <message>
        <source>The refresh token is no longer valid</source>
        <translation>Refresh-токен больше не действует</translation>
    </message>
    <message>
        <source>The server does not know one of these rights</source>
        <translation>Неизвестное право доступа</translation>
    </message>
    <message>
        <source>Secrets cannot be saved on this computer now</source>
        <translation>Сейчас нельзя сохранить секреты</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>Сервер просит подождать</translation>
    </message>
    <message>
        <source>The server did not accept the authorization code</source>
        <translation>Сервер не принял код авторизации</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>Сервер не понял запрос</translation>
    </message>
    <message>
        <source>The server met an error of its own</source>
        <translation>На сервере внутренняя ошибка</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Сервер отклонил запрос</translation>
    </message>
    <message>
        <source>The connection to {address} broke off</source>
        <translation>Соединение с {address} оборвалось</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak HTTP</source>
        <translation>По адресу {address} отвечают не по HTTP</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>Ответ нельзя использовать</translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes – stopped reading</source>
        <translation>Размер ответа больше предела ({limit} Б) – чтение остановлено</translation>
    </message>
    <message>
        <source>The server points to another address – not followed</source>
        <translation>Сервер перенаправляет на другой адрес – переход не выполнен</translation>
    </message>
    <message>
        <source>The answer comes from another server – stopped</source>
        <translation>Ответ пришёл от другого сервера – остановлено</translation>
    </message>
    <message>
        <source>The answer carries the parameter {parameter} twice – stopped</source>
        <translation>Параметр {parameter} указан в ответе дважды – остановлено</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}</source>
        <translation>Не хватает секрета: {secret}</translation>
    </message>
    <message>
        <source>The profile has no usable address for this step: {endpoint}</source>
        <translation>В профиле нет пригодного адреса для этого шага: {endpoint}</translation>
    </message>
    <message>
        <source>The profile cannot be used: {path}</source>
        <translation>Профиль нельзя использовать: {path}</translation>
    </message>
    <message>
        <source>The data of this program cannot be read or written</source>
        <translation>Данные программы нельзя прочитать или записать</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Файл нельзя открыть.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>Файл или его папка доступны только для чтения.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл нельзя записать.</translation>
    </message>
    <message>
        <source>No keychain is running in which secrets can be kept.</source>
        <translation>Не работает связка ключей, где можно хранить секреты.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 s.</source>
        <translation>Связка ключей не ответила за 3 с.</translation>
    </message>
    <message>
        <source>The profile cannot be used: {path} is empty</source>
        <translation>Профиль нельзя использовать: пустое значение {path}</translation>
    </message>
    <message>
        <source>The name {name} belongs to another profile already</source>
        <translation>Название {name} уже занято другим профилем</translation>
    </message>
    <message>
        <source>There is no profile named {name}</source>
        <translation>Профиля с названием {name} нет</translation>
    </message>
    <message>
        <source>This is the address that was opened, not the one that the browser came back to</source>
        <translation>Это адрес, который мы открыли, а не адрес возврата</translation>
    </message>
    <message>
        <source>The saved secrets cannot be read now</source>
        <translation>Сейчас нельзя прочитать сохранённые секреты</translation>
    </message>
    <message>
        <source>The command line is not understood: {detail}</source>
        <translation>Непонятная командная строка: {detail}</translation>
    </message>
    <message>
        <source>The profile cannot be used: {path} must be {allowed}</source>
        <translation>Профиль нельзя использовать: для {path} допустимо {allowed}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Авторизация</translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation>Возврат из браузера</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Интроспекция</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>Данные пользователя</translation>
    </message>
    <message>
        <source>Protected resource</source>
        <translation>Защищённый ресурс</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program and is left as it is. Use that version, or rename the file to start with an empty one.</source>
        <translation>Файл записан более новой версией программы и оставлен без изменений. Используйте ту версию или переименуйте файл, чтобы начать с пустого.</translation>
    </message>
    <message>
        <source>The file is damaged and is left as it is. Rename it to start with an empty one.</source>
        <translation>Файл повреждён и оставлен без изменений. Переименуйте его, чтобы начать с пустого.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Диск заполнен: освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>Not sent: {address} is plain http, not https</source>
        <translation>Не отправлено: {address} — обычный http, а не https</translation>
    </message>
    <message>
        <source>Not sent: {address} is neither https nor http</source>
        <translation>Не отправлено: {address} — ни https, ни http</translation>
    </message>
    <message>
        <source>Not sent: {address} is not one of this profile&apos;s servers</source>
        <translation>Не отправлено: {address} не относится к серверам этого профиля</translation>
    </message>
    <message>
        <source>Not sent: the method or a header field holds a line break or NUL</source>
        <translation>Не отправлено: в методе или поле заголовка есть перевод строки или NUL</translation>
    </message>
    <message>
        <source>Not sent: {clause} forbids it, and the profile is strict</source>
        <translation>Не отправлено: это запрещает {clause}, а профиль строгий</translation>
    </message>
    <message>
        <source>There is no file {file}</source>
        <translation>Файла {file} нет</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file</source>
        <translation>{file} — это папка, а не файл</translation>
    </message>
    <message>
        <source>The file {file} may not be read</source>
        <translation>Файл {file} нельзя прочитать: нет прав</translation>
    </message>
    <message>
        <source>The file {file} must be {allowed} (at $)</source>
        <translation>Файл {file} должен быть в формате {allowed} (место: $)</translation>
    </message>
    <message>
        <source>In the file {file}: {path} must be {allowed}</source>
        <translation>В файле {file}: для {path} допустимо {allowed}</translation>
    </message>
    <message>
        <source>No refresh token this time</source>
        <translation>Refresh-токен не выдан</translation>
    </message>
    <message>
        <source>The app is in test mode, and this account is not on its list</source>
        <translation>Приложение в тестовом режиме, этого аккаунта нет в списке</translation>
    </message>
    <message>
        <source>Revoked on paper only</source>
        <translation>Отзыв принят, но токен работает</translation>
    </message>
    <message>
        <source>Answer 200 proves nothing</source>
        <translation>Ответ 200 ничего не доказывает</translation>
    </message>
    <message>
        <source>This computer’s clock differs by {minutes} min from the server’s</source>
        <translation>Часы этого компьютера и сервера расходятся на {minutes} мин</translation>
    </message>
    <message>
        <source>The command is for another terminal</source>
        <translation>Команда для другого терминала</translation>
    </message>
    <message>
        <source>The answer has more than {fields} header fields – stopped reading</source>
        <translation>В ответе больше {fields} полей заголовка – чтение остановлено</translation>
    </message>
    <message>
        <source>The answer of {address} is not correct HTTP</source>
        <translation>Ответ {address} не соответствует правилам HTTP</translation>
    </message>
</context>
<context>
    <name>FieldHelpWords</name>
    <message>
        <source>Your own name for these settings. It stands in the list at the left and in reports.</source>
        <translation>Ваше название для этих настроек. Оно видно в списке слева и в отчётах.</translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>в профиле</translation>
    </message>
    <message>
        <source>A starting point. Another template changes what is still as the old one had it; what you typed stays.</source>
        <translation>Отправная точка. Другой шаблон меняет только то, что осталось от прежнего; введённое вами сохраняется.</translation>
    </message>
    <message>
        <source>How the token is asked for. The code flow signs the user in through the browser; client credentials are for a program without a user; the password flow is old.</source>
        <translation>Как запрашивается токен. Поток с кодом – вход пользователя через браузер; учётные данные клиента – для программы без пользователя; поток с паролем устарел.</translation>
    </message>
    <message>
        <source>In Django: the application&apos;s “Authorization grant type”.</source>
        <translation>В Django: «Authorization grant type» приложения.</translation>
    </message>
    <message>
        <source>grant_type in the token request</source>
        <translation>grant_type в запросе токена</translation>
    </message>
    <message>
        <source>Where the Django project runs. The button makes the addresses of Django OAuth Toolkit from it, as its manual mounts them.</source>
        <translation>Где работает проект Django. Кнопка составит из него адреса Django OAuth Toolkit – такие, как в его руководстве.</translation>
    </message>
    <message>
        <source>The start of what “manage.py runserver” prints.</source>
        <translation>Начало адреса, который выводит «manage.py runserver».</translation>
    </message>
    <message>
        <source>not sent itself</source>
        <translation>сам по себе – нет</translation>
    </message>
    <message>
        <source>The page where the user signs in and agrees. The browser opens it.</source>
        <translation>Страница, где пользователь входит и даёт согласие. Её открывает браузер.</translation>
    </message>
    <message>
        <source>In Django: /o/authorize/ with the slash at the end.</source>
        <translation>В Django: /o/authorize/ с косой чертой в конце.</translation>
    </message>
    <message>
        <source>Where this program gets tokens, without a browser in between.</source>
        <translation>Где эта программа получает токены – напрямую, без браузера.</translation>
    </message>
    <message>
        <source>In Django: /o/token/ with the slash at the end.</source>
        <translation>В Django: /o/token/ с косой чертой в конце.</translation>
    </message>
    <message>
        <source>Where a token is taken back. Without it “Revoke” has nowhere to go.</source>
        <translation>Где токен отзывают. Без этого адреса команде «Отозвать» некуда обратиться.</translation>
    </message>
    <message>
        <source>In Django: /o/revoke_token/</source>
        <translation>В Django: /o/revoke_token/</translation>
    </message>
    <message>
        <source>Where the server says what a token means and whether it is still good.</source>
        <translation>Где сервер сообщает, что означает токен и действует ли он ещё.</translation>
    </message>
    <message>
        <source>In Django: /o/introspect/</source>
        <translation>В Django: /o/introspect/</translation>
    </message>
    <message>
        <source>Where an OpenID Connect server tells who has signed in.</source>
        <translation>Где сервер OpenID Connect сообщает, кто вошёл.</translation>
    </message>
    <message>
        <source>In Django: /o/userinfo/, if OpenID Connect is switched on.</source>
        <translation>В Django: /o/userinfo/, если включён OpenID Connect.</translation>
    </message>
    <message>
        <source>The address that the token opens. “Call API” goes there.</source>
        <translation>Адрес, доступ к которому открывает токен. Туда обращается «Вызвать API».</translation>
    </message>
    <message>
        <source>In Django: a view of your project that asks for a token.</source>
        <translation>В Django: представление вашего проекта, которое требует токен.</translation>
    </message>
    <message>
        <source>the access token, in the header Authorization</source>
        <translation>токен доступа в заголовке Authorization</translation>
    </message>
    <message>
        <source>The server&apos;s own name. If the answer carries “iss”, both must be the same.</source>
        <translation>Имя самого сервера. Если в ответе есть «iss», они должны совпадать.</translation>
    </message>
    <message>
        <source>In the server&apos;s metadata. Leave it empty if you do not know it.</source>
        <translation>Указан в метаданных сервера. Если он неизвестен, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>not sent, only compared</source>
        <translation>нет, только сравнивается</translation>
    </message>
    <message>
        <source>The name of the program at the server. It is no secret.</source>
        <translation>Имя программы на сервере. Это не секрет.</translation>
    </message>
    <message>
        <source>In Django: the page of the application, “Client id”.</source>
        <translation>В Django: страница приложения, «Client id».</translation>
    </message>
    <message>
        <source>in the header Authorization (Basic), before the colon</source>
        <translation>в заголовке Authorization (Basic), до двоеточия</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>The password of the program.</source>
        <translation>Пароль программы.</translation>
    </message>
    <message>
        <source>In Django: copy it before you save the application for the first time. Later only a hash is shown.</source>
        <translation>В Django: скопируйте его до первого сохранения приложения. Потом виден только хеш.</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, never in the profile</source>
        <translation>в связке ключей системы, никогда в профиле</translation>
    </message>
    <message>
        <source>How the program proves who it is. Public clients (phones, web pages) have no secret. Without form encoding is for servers that do not decode the Basic header.</source>
        <translation>Как программа подтверждает, кто она. У публичных клиентов (телефоны, веб-страницы) секрета нет. Без кодирования формы – для серверов, которые не декодируют заголовок Basic.</translation>
    </message>
    <message>
        <source>In Django: “Client type”. It accepts a secret in both places.</source>
        <translation>В Django: «Client type». Секрет принимается и там, и там.</translation>
    </message>
    <message>
        <source>no secret, only client_id</source>
        <translation>без секрета, только client_id</translation>
    </message>
    <message>
        <source>client_secret in the body of the token request</source>
        <translation>client_secret в теле запроса токена</translation>
    </message>
    <message>
        <source>in the header Authorization (Basic), after the colon</source>
        <translation>в заголовке Authorization (Basic), после двоеточия</translation>
    </message>
    <message>
        <source>Who signs in: the user&apos;s name at the server, or the e-mail address if the server wants that.</source>
        <translation>Кто входит: имя пользователя на сервере или адрес электронной почты, если сервер ждёт его.</translation>
    </message>
    <message>
        <source>In Django: the user list of the admin pages.</source>
        <translation>В Django: список пользователей на страницах администратора.</translation>
    </message>
    <message>
        <source>username in the token request of the password flow</source>
        <translation>username в запросе токена при потоке с паролем</translation>
    </message>
    <message>
        <source>The user&apos;s password. That the program sees it is why this flow should not be used any more.</source>
        <translation>Пароль пользователя. Программа его видит – поэтому такой поток больше не стоит использовать.</translation>
    </message>
    <message>
        <source>password in the token request of the password flow</source>
        <translation>password в запросе токена при потоке с паролем</translation>
    </message>
    <message>
        <source>What this server wants beyond the standard, one parameter a line. Secrets do not belong here.</source>
        <translation>Что нужно этому серверу сверх стандарта, по одному параметру в строке. Секретам здесь не место.</translation>
    </message>
    <message>
        <source>Where the browser comes back with the code. For 127.0.0.1 without a port a free one is taken.</source>
        <translation>Куда браузер возвращается с кодом (redirect URI). Для 127.0.0.1 без порта берётся любой свободный.</translation>
    </message>
    <message>
        <source>In Django: “Redirect uris” of the application. Both must be the same to the letter.</source>
        <translation>В Django: «Redirect uris» приложения. Адреса должны совпадать буква в букву.</translation>
    </message>
    <message>
        <source>redirect_uri, in the authorization request and again with the code</source>
        <translation>redirect_uri в запросе авторизации и ещё раз вместе с кодом</translation>
    </message>
    <message>
        <source>The rights to ask for, parted by blanks. Empty: the server chooses.</source>
        <translation>Какие права запросить, через пробел. Если пусто – выбирает сервер.</translation>
    </message>
    <message>
        <source>In Django: SCOPES in the settings; at first read write.</source>
        <translation>В Django: SCOPES в настройках; по умолчанию read write.</translation>
    </message>
    <message>
        <source>Ties the code to the program that asked for it. S256 sends only a hash through the browser.</source>
        <translation>Привязывает код к программе, которая его запросила. При S256 через браузер идёт только хеш.</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit asks for it since version 2.</source>
        <translation>Django OAuth Toolkit требует его начиная с версии 2.</translation>
    </message>
    <message>
        <source>code_challenge through the browser, code_verifier with the code</source>
        <translation>code_challenge через браузер, code_verifier вместе с кодом</translation>
    </message>
    <message>
        <source>Google: access_type = offline and prompt = consent bring a refresh token.</source>
        <translation>Google: access_type = offline и prompt = consent дают токен обновления.</translation>
    </message>
    <message>
        <source>at the end of the authorization address</source>
        <translation>в конце адреса авторизации</translation>
    </message>
    <message>
        <source>at the end of the token request</source>
        <translation>в конце запроса токена</translation>
    </message>
    <message>
        <source>at the end of the refresh request</source>
        <translation>в конце запроса обновления</translation>
    </message>
    <message>
        <source>Strict rejects every answer that does not keep to its specification; otherwise it is used with a warning. Plain http lets everybody on the way read the secrets; for addresses of this computer it is always allowed.</source>
        <translation>Строгий режим отклоняет каждый ответ, не соответствующий спецификации; иначе он принимается с предупреждением. При обычном http секреты может прочитать каждый на пути; для адресов этого компьютера он разрешён всегда.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Te&amp;mplate:</source>
        <translation>&amp;Шаблон:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Flow:</source>
        <translation>&amp;Поток:</translation>
    </message>
    <message>
        <source>&amp;Base address:</source>
        <translation>&amp;Базовый адрес:</translation>
    </message>
    <message>
        <source>&amp;Authorization endpoint:</source>
        <translation>&amp;Адрес авторизации:</translation>
    </message>
    <message>
        <source>&amp;Token endpoint:</source>
        <translation>Адрес &amp;токена:</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>ID &amp;клиента:</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>&amp;Секрет клиента:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Имя пользователя:</translation>
    </message>
    <message>
        <source>User&apos;s &amp;password:</source>
        <translation>Па&amp;роль пользователя:</translation>
    </message>
    <message>
        <source>&amp;Redirect URI:</source>
        <translation>Адрес &amp;возврата:</translation>
    </message>
    <message>
        <source>Scop&amp;e:</source>
        <translation>Права &amp;доступа (scope):</translation>
    </message>
    <message>
        <source>Client aut&amp;hentication:</source>
        <translation>Аутенти&amp;фикация клиента:</translation>
    </message>
    <message>
        <source>P&amp;KCE:</source>
        <translation>Ре&amp;жим PKCE:</translation>
    </message>
    <message>
        <source>Revocation endpoint:</source>
        <translation>Адрес отзыва:</translation>
    </message>
    <message>
        <source>Introspection endpoint:</source>
        <translation>Адрес интроспекции:</translation>
    </message>
    <message>
        <source>UserInfo endpoint:</source>
        <translation>Адрес UserInfo:</translation>
    </message>
    <message>
        <source>Protected resource:</source>
        <translation>Защищённый ресурс:</translation>
    </message>
    <message>
        <source>Issuer:</source>
        <translation>Issuer:</translation>
    </message>
    <message>
        <source>Extra for authorization:</source>
        <translation>Ещё для авторизации:</translation>
    </message>
    <message>
        <source>Extra for the token:</source>
        <translation>Ещё для токена:</translation>
    </message>
    <message>
        <source>Extra for refresh:</source>
        <translation>Ещё для обновления:</translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation>&amp;Безопасность:</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>Edit profile</source>
        <translation>Изменить профиль</translation>
    </message>
    <message>
        <source>Edit client secret</source>
        <translation>Изменить секрет</translation>
    </message>
    <message>
        <source>Edit client ID</source>
        <translation>Изменить ID клиента</translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation>Изменить имя пользователя</translation>
    </message>
    <message>
        <source>Edit password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>Edit scope</source>
        <translation>Изменить scope</translation>
    </message>
    <message>
        <source>Edit redirect URI</source>
        <translation>Изменить адрес возврата</translation>
    </message>
    <message>
        <source>Edit issuer</source>
        <translation>Изменить issuer</translation>
    </message>
    <message>
        <source>Edit token address</source>
        <translation>Изменить адрес токена</translation>
    </message>
    <message>
        <source>Edit authorization address</source>
        <translation>Изменить адрес авторизации</translation>
    </message>
    <message>
        <source>Edit resource address</source>
        <translation>Изменить адрес ресурса</translation>
    </message>
    <message>
        <source>Edit revocation address</source>
        <translation>Изменить адрес отзыва</translation>
    </message>
    <message>
        <source>Edit introspection address</source>
        <translation>Изменить адрес интроспекции</translation>
    </message>
    <message>
        <source>Edit userinfo address</source>
        <translation>Изменить адрес UserInfo</translation>
    </message>
    <message>
        <source>Swap ID and secret</source>
        <translation>Поменять местами ID и секрет</translation>
    </message>
    <message>
        <source>Send secret in the header</source>
        <translation>Отправлять секрет в заголовке</translation>
    </message>
    <message>
        <source>Send secret in the body</source>
        <translation>Отправлять секрет в теле</translation>
    </message>
    <message>
        <source>Encode the Basic header the other way</source>
        <translation>Кодировать Basic иначе</translation>
    </message>
    <message>
        <source>Switch PKCE on and retry</source>
        <translation>Включить PKCE и повторить</translation>
    </message>
    <message>
        <source>Use S256 and retry</source>
        <translation>Выбрать S256 и повторить</translation>
    </message>
    <message>
        <source>Choose another flow</source>
        <translation>Выбрать другой поток</translation>
    </message>
    <message>
        <source>Show exchange {exchange}</source>
        <translation>Показать обмен {exchange}</translation>
    </message>
    <message>
        <source>Show how to make a new application</source>
        <translation>Показать, как создать приложение</translation>
    </message>
    <message>
        <source>Open admin page</source>
        <translation>Открыть страницу администратора</translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation>Получить новый токен</translation>
    </message>
    <message>
        <source>Refresh and repeat</source>
        <translation>Обновить и повторить</translation>
    </message>
    <message>
        <source>Call with token</source>
        <translation>Вызвать с токеном</translation>
    </message>
    <message>
        <source>Put token in the header</source>
        <translation>Передать токен в заголовке</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Открыть браузер снова</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>Вставить адрес</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Показать пример</translation>
    </message>
    <message>
        <source>Copy the address to register</source>
        <translation>Копировать адрес для регистрации</translation>
    </message>
    <message>
        <source>Use practice server</source>
        <translation>Взять учебный сервер</translation>
    </message>
    <message>
        <source>Copy “{command}”</source>
        <translation>Копировать «{command}»</translation>
    </message>
    <message>
        <source>Try 127.0.0.1</source>
        <translation>Попробовать 127.0.0.1</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation>Взять любой свободный порт</translation>
    </message>
    <message>
        <source>Add the slash</source>
        <translation>Добавить косую черту</translation>
    </message>
    <message>
        <source>Enter secret</source>
        <translation>Ввести секрет</translation>
    </message>
    <message>
        <source>Keep secrets until the program ends</source>
        <translation>Хранить секреты до выхода</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>Ждать дольше</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Retry in {seconds} s</source>
        <translation>Повторить через {seconds} с</translation>
    </message>
    <message>
        <source>Ask for scope {scope}</source>
        <translation>Запросить scope {scope}</translation>
    </message>
    <message>
        <source>Enter client secret</source>
        <translation>Ввести секрет клиента</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>Allow plain http for this profile</source>
        <translation>Разрешить обычный http для этого профиля</translation>
    </message>
    <message>
        <source>Trust this certificate for this profile</source>
        <translation>Доверять этому сертификату для этого профиля</translation>
    </message>
    <message>
        <source>Accept it with a warning</source>
        <translation>Принимать с предупреждением</translation>
    </message>
    <message>
        <source>Open console of {provider}</source>
        <translation>Открыть консоль {provider}</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Взять {address}</translation>
    </message>
    <message>
        <source>Add both and repeat</source>
        <translation>Добавить оба и повторить</translation>
    </message>
    <message>
        <source>Check with the token</source>
        <translation>Проверить с токеном</translation>
    </message>
    <message>
        <source>Check again in {seconds} s</source>
        <translation>Проверить снова через {seconds} с</translation>
    </message>
    <message>
        <source>Use server time for the ring</source>
        <translation>Показывать срок по времени сервера</translation>
    </message>
    <message>
        <source>Copy for Git Bash</source>
        <translation>Скопировать для Git Bash</translation>
    </message>
    <message>
        <source>Paste the command, too</source>
        <translation>Вставить и команду</translation>
    </message>
    <message>
        <source>Copy for cmd.exe</source>
        <translation>Скопировать для cmd.exe</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>App</source>
        <comment>head of a lane</comment>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Browser</source>
        <comment>head of a lane</comment>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <comment>head of a lane; breaks into two lines</comment>
        <translation>Сервер авторизации</translation>
    </message>
    <message>
        <source>API</source>
        <comment>head of a lane</comment>
        <translation>API</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>status and names of secrets</comment>
        <translation>ответ %1</translation>
    </message>
    <message>
        <source>%1; answer %2</source>
        <comment>request; status and names of secrets</comment>
        <translation>%1; ответ %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4: %5</source>
        <comment>number; sender; receiver; “direct” …; what is sent</comment>
        <translation>%1: %2 → %3, %4: %5</translation>
    </message>
    <message>
        <source>Opens the sign-in page</source>
        <translation>Открывает страницу входа</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>Вход и согласие</translation>
    </message>
    <message>
        <source>Redirect through the browser</source>
        <translation>Перенаправление через браузер</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>ожидание…</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>refused as expected</source>
        <translation>отказ, как и ожидалось</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>не дошло</translation>
    </message>
    <message>
        <source>not accepted by this program</source>
        <translation>не принято этой программой</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>not through the browser</comment>
        <translation>напрямую</translation>
    </message>
    <message>
        <source>through the browser</source>
        <translation>через браузер</translation>
    </message>
    <message>
        <source>done by the person</source>
        <translation>делает человек</translation>
    </message>
    <message>
        <source>%1 · changed on purpose</source>
        <extracomment>%1 is what stands on an arrow of the diagram</extracomment>
        <translation>%1 · изменено нарочно</translation>
    </message>
    <message>
        <source>%1 is in this message.</source>
        <translation>%1 есть в этом сообщении.</translation>
    </message>
</context>
<context>
    <name>LanesPicture</name>
    <message>
        <source>OAuth exchanges</source>
        <translation>Обмены OAuth</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>The same token was already there in exchange {exchange}.</source>
        <translation>Этот же токен уже был в обмене {exchange}.</translation>
    </message>
    <message>
        <source>A new one: the old refresh token must not be used any more.</source>
        <translation>Новый: старый токен обновления больше не использовать.</translation>
    </message>
    <message>
        <source>The same as before: this server does not rotate refresh tokens.</source>
        <translation>Тот же, что и раньше: сервер не меняет токены обновления.</translation>
    </message>
    <message>
        <source>Missing: the refresh token that was sent stays good.</source>
        <translation>Отсутствует: отправленный токен обновления остаётся годным.</translation>
    </message>
    <message>
        <source>Whoever holds the token can use it; it goes after the word Bearer.</source>
        <translation>Токеном может пользоваться любой владелец; он идёт после слова Bearer.</translation>
    </message>
    <message>
        <source>A type that this program does not understand. Such a token must not be used.</source>
        <translation>Тип, который программа не понимает. Таким токеном пользоваться нельзя.</translation>
    </message>
    <message>
        <source>Missing. An answer with a token must name its type.</source>
        <translation>Отсутствует. Ответ с токеном должен называть его тип.</translation>
    </message>
    <message>
        <source>{value} = {duration}, until {time}</source>
        <translation>{value} = {duration}, до {time}</translation>
    </message>
    <message>
        <source>This is not a number of seconds from which an end can be told.</source>
        <translation>Это не число секунд, по которому можно узнать конец.</translation>
    </message>
    <message>
        <source>Missing. The life of the token is not stated; the specification recommends it.</source>
        <translation>Отсутствует. Срок токена не указан, хотя спецификация рекомендует.</translation>
    </message>
    <message>
        <source>Granted as asked: {asked}</source>
        <translation>Дано то, что просили: {asked}</translation>
    </message>
    <message>
        <source>Less than asked. Asked: {asked}. Not granted: {withheld}</source>
        <translation>Меньше, чем просили. Просили: {asked}. Не дано: {withheld}</translation>
    </message>
    <message>
        <source>More than asked. Asked: {asked}. Added: {added}</source>
        <translation>Больше, чем просили. Просили: {asked}. Добавлено: {added}</translation>
    </message>
    <message>
        <source>Not what was asked: {asked}</source>
        <translation>Не то, что просили: {asked}</translation>
    </message>
    <message>
        <source>The request named no scope; the server chose.</source>
        <translation>В запросе не было scope, выбрал сервер.</translation>
    </message>
    <message>
        <source>Missing: granted as asked, {asked}</source>
        <translation>Отсутствует: дано то, что просили, {asked}</translation>
    </message>
    <message>
        <source>JSON, as the specification demands.</source>
        <translation>JSON, как требует спецификация.</translation>
    </message>
    <message>
        <source>The specification demands application/json.</source>
        <translation>Спецификация требует application/json.</translation>
    </message>
    <message>
        <source>No cache keeps this answer.</source>
        <translation>Ни один кэш не сохранит этот ответ.</translation>
    </message>
    <message>
        <source>An answer with tokens must carry no-store; without it a cache may keep them.</source>
        <translation>В ответе с токенами должно быть no-store, иначе кэш может их сохранить.</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>Токен годен.</translation>
    </message>
    <message>
        <source>The token is expired, revoked or unknown; the server does not say which.</source>
        <translation>Токен истёк, отозван или неизвестен; сервер не говорит, что именно.</translation>
    </message>
    <message>
        <source>{value} = {duration} from now on, until {time}</source>
        <translation>{value} = ещё {duration}, до {time}</translation>
    </message>
    <message>
        <source>{value} = {time}: it is over.</source>
        <translation>{value} = {time}: уже прошло.</translation>
    </message>
    <message>
        <source>{value} = {time}</source>
        <translation>{value} = {time}</translation>
    </message>
    <message>
        <source>The server wants an access token.</source>
        <translation>Серверу нужен токен доступа.</translation>
    </message>
    <message>
        <source>The server wants client ID and client secret in a Basic header.</source>
        <translation>Серверу нужны client_id и секрет клиента в заголовке Basic.</translation>
    </message>
    <message>
        <source>The server wants another scheme.</source>
        <translation>Серверу нужна другая схема.</translation>
    </message>
    <message>
        <source>Missing. A 401 must say here what it demands.</source>
        <translation>Отсутствует. Ответ 401 должен сказать здесь, что ему нужно.</translation>
    </message>
    <message>
        <source>{duration}, until {time}</source>
        <translation>{duration}, до {time}</translation>
    </message>
    <message>
        <source>The clock of the server agrees with the clock of this computer.</source>
        <translation>Часы сервера совпадают с часами этого компьютера.</translation>
    </message>
    <message>
        <source>The clocks of server and computer differ by {duration}. Times of tokens may look wrong.</source>
        <translation>Часы сервера и компьютера расходятся на {duration}. Сроки токенов могут казаться неверными.</translation>
    </message>
    <message>
        <source>The server did what was asked.</source>
        <translation>Сервер сделал, что просили.</translation>
    </message>
    <message>
        <source>The server sends on to another address.</source>
        <translation>Сервер направляет на другой адрес.</translation>
    </message>
    <message>
        <source>The server does not accept the request as it is. The word after error says why.</source>
        <translation>Сервер не принимает запрос в таком виде. Слово в error говорит почему.</translation>
    </message>
    <message>
        <source>The server does not know who is asking: credentials or token are missing or not good.</source>
        <translation>Сервер не знает, кто спрашивает: данные или токен отсутствуют или негодны.</translation>
    </message>
    <message>
        <source>The server knows who is asking, and this is not allowed to them.</source>
        <translation>Сервер знает, кто спрашивает, и этого ему нельзя.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>По этому адресу ничего нет.</translation>
    </message>
    <message>
        <source>This address does not take this method.</source>
        <translation>Этот адрес не принимает такой метод.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Слишком много запросов за короткое время.</translation>
    </message>
    <message>
        <source>The server says that the request is at fault.</source>
        <translation>Сервер считает, что ошибка в запросе.</translation>
    </message>
    <message>
        <source>The server says that the fault is its own.</source>
        <translation>Сервер считает, что ошибка у него самого.</translation>
    </message>
    <message>
        <source>A parameter is missing, stands there twice or cannot be read.</source>
        <translation>Параметра нет, он повторён или его нельзя прочесть.</translation>
    </message>
    <message>
        <source>The server does not know this app, or its secret is wrong.</source>
        <translation>Сервер не знает это приложение, или секрет неверен.</translation>
    </message>
    <message>
        <source>What was offered is not good: code, refresh token or password wrong, used or expired.</source>
        <translation>Предъявленное не годится: код, токен обновления или пароль неверен, использован или истёк.</translation>
    </message>
    <message>
        <source>This app may not use this flow.</source>
        <translation>Этому приложению такой поток не разрешён.</translation>
    </message>
    <message>
        <source>The server does not offer this grant_type.</source>
        <translation>Сервер не поддерживает такой grant_type.</translation>
    </message>
    <message>
        <source>The server does not offer this response_type.</source>
        <translation>Сервер не поддерживает такой response_type.</translation>
    </message>
    <message>
        <source>A scope is unknown, misspelt or more than is allowed.</source>
        <translation>Scope неизвестен, с опечаткой или шире разрешённого.</translation>
    </message>
    <message>
        <source>The person or the server said no.</source>
        <translation>Отказал человек или сервер.</translation>
    </message>
    <message>
        <source>Something broke inside the server.</source>
        <translation>Что-то сломалось внутри сервера.</translation>
    </message>
    <message>
        <source>The server is busy or under repair; a later try may work.</source>
        <translation>Сервер занят или на обслуживании; позже может получиться.</translation>
    </message>
    <message>
        <source>The server cannot revoke this kind of token.</source>
        <translation>Сервер не умеет отзывать такие токены.</translation>
    </message>
    <message>
        <source>The token is expired, revoked, damaged or of another server.</source>
        <translation>Токен истёк, отозван, повреждён или от другого сервера.</translation>
    </message>
    <message>
        <source>The token is good, and its scope is not enough for this.</source>
        <translation>Токен годен, но его прав здесь мало.</translation>
    </message>
    <message>
        <source>A word of this server; the specifications that are explained here do not know it.</source>
        <translation>Слово этого сервера; объясняемые здесь спецификации его не знают.</translation>
    </message>
    <message>
        <source>It stands here more than once. Programs differ in which one they read.</source>
        <translation>Стоит здесь больше одного раза. Программы по-разному выбирают, какое читать.</translation>
    </message>
    <message>
        <source>An authorization code, which the app then exchanges directly.</source>
        <translation>Код авторизации, который приложение затем обменяет напрямую.</translation>
    </message>
    <message>
        <source>A token through the browser (implicit flow). It should not be used any more.</source>
        <translation>Токен через браузер (implicit flow). Так больше делать не следует.</translation>
    </message>
    <message>
        <source>The name localhost can lead elsewhere; 127.0.0.1 cannot.</source>
        <translation>Имя localhost может вести в другое место, 127.0.0.1 не может.</translation>
    </message>
    <message>
        <source>Equal to the one in exchange {exchange}.</source>
        <translation>Совпадает с адресом в обмене {exchange}.</translation>
    </message>
    <message>
        <source>Different from the one in exchange {exchange}: {expected}</source>
        <translation>Отличается от адреса в обмене {exchange}: {expected}</translation>
    </message>
    <message>
        <source>Missing. Exchange {exchange} named {expected}</source>
        <translation>Отсутствует. В обмене {exchange} был указан {expected}</translation>
    </message>
    <message>
        <source>Equal to the one that was sent in exchange {exchange}: {expected}</source>
        <translation>Совпадает с отправленным в обмене {exchange}: {expected}</translation>
    </message>
    <message>
        <source>Different from the one that was sent in exchange {exchange}: {expected}. The answer belongs to another sign-in.</source>
        <translation>Отличается от отправленного в обмене {exchange}: {expected}. Этот ответ относится к другому входу.</translation>
    </message>
    <message>
        <source>Missing. Exchange {exchange} sent {expected}, and it must come back.</source>
        <translation>Отсутствует. В обмене {exchange} отправлен {expected}, он должен вернуться.</translation>
    </message>
    <message>
        <source>The authorization request carried no state.</source>
        <translation>В запросе авторизации не было state.</translation>
    </message>
    <message>
        <source>43 characters: the base64url form of a SHA-256 hash.</source>
        <translation>43 символа: хеш SHA-256 в виде base64url.</translation>
    </message>
    <message>
        <source>This is not the base64url form of a SHA-256 hash, which has 43 characters.</source>
        <translation>Это не хеш SHA-256 в виде base64url: в нём 43 символа.</translation>
    </message>
    <message>
        <source>SHA-256: the fingerprint does not give the verifier away.</source>
        <translation>SHA-256: по отпечатку нельзя узнать verifier.</translation>
    </message>
    <message>
        <source>The verifier itself instead of a fingerprint. Whoever reads this request can use it.</source>
        <translation>Сам verifier вместо отпечатка. Кто прочтёт запрос, сможет им воспользоваться.</translation>
    </message>
    <message>
        <source>The specification knows S256 and plain.</source>
        <translation>Спецификация знает S256 и plain.</translation>
    </message>
    <message>
        <source>A comma inside: the specification separates scopes by blanks.</source>
        <translation>Внутри запятая: по спецификации scope разделяются пробелами.</translation>
    </message>
    <message>
        <source>It exchanges an authorization code.</source>
        <translation>Обменивает код авторизации.</translation>
    </message>
    <message>
        <source>It sends the password of the person to the app&apos;s server. Legacy: it must not be used in new programs.</source>
        <translation>Отправляет пароль человека на сервер. Устарело: в новых программах так делать нельзя.</translation>
    </message>
    <message>
        <source>The app asks for itself, without a person.</source>
        <translation>Приложение просит для себя, без человека.</translation>
    </message>
    <message>
        <source>It exchanges a refresh token for a new access token.</source>
        <translation>Обменивает токен обновления на новый токен доступа.</translation>
    </message>
    <message>
        <source>An extension of this server, or misspelt.</source>
        <translation>Расширение этого сервера или опечатка.</translation>
    </message>
    <message>
        <source>Missing. Without it the server does not know what is offered.</source>
        <translation>Отсутствует. Без него сервер не знает, что ему предъявляют.</translation>
    </message>
    <message>
        <source>It came in exchange {callback}, {duration} before this request.</source>
        <translation>Получен в обмене {callback}, за {duration} до этого запроса.</translation>
    </message>
    <message>
        <source>It was already sent in exchange {exchange}. A code is good once.</source>
        <translation>Уже отправлен в обмене {exchange}. Код годен один раз.</translation>
    </message>
    <message>
        <source>Its SHA-256 is the code_challenge of exchange {exchange}: {expected}</source>
        <translation>Его SHA-256 и есть code_challenge из обмена {exchange}: {expected}</translation>
    </message>
    <message>
        <source>It gives {got}, and exchange {exchange} sent the code_challenge {expected}</source>
        <translation>Даёт {got}, а в обмене {exchange} отправлен code_challenge {expected}</translation>
    </message>
    <message>
        <source>A verifier has 43 to 128 characters of A-Z a-z 0-9 - . _ ~</source>
        <translation>В verifier от 43 до 128 символов из A-Z a-z 0-9 - . _ ~</translation>
    </message>
    <message>
        <source>Missing. Exchange {exchange} sent a code_challenge.</source>
        <translation>Отсутствует. В обмене {exchange} отправлен code_challenge.</translation>
    </message>
    <message>
        <source>Exchange {exchange} sent no code_challenge that it could fit.</source>
        <translation>В обмене {exchange} не было code_challenge, к которому он подходил бы.</translation>
    </message>
    <message>
        <source>It is sent in the body. That is allowed where the server demands it; the Basic header is preferred.</source>
        <translation>Отправлен в теле. Это допустимо, если требует сервер; предпочтительнее заголовок Basic.</translation>
    </message>
    <message>
        <source>It is sent in the body and in the Authorization header. Only one method is allowed.</source>
        <translation>Отправлен и в теле, и в заголовке Authorization. Допустим только один способ.</translation>
    </message>
    <message>
        <source>Client ID and client secret, joined by a colon, in base64.</source>
        <translation>client_id и секрет клиента через двоеточие, в base64.</translation>
    </message>
    <message>
        <source>This is not the base64 form of client ID, colon, client secret.</source>
        <translation>Это не base64 от client_id, двоеточия и секрета клиента.</translation>
    </message>
    <message>
        <source>It is empty: a public app has no secret and needs no Basic header.</source>
        <translation>Пуст: у публичного приложения нет секрета, и заголовок Basic ему не нужен.</translation>
    </message>
    <message>
        <source>The right place for a token.</source>
        <translation>Правильное место для токена.</translation>
    </message>
    <message>
        <source>No token follows the word Bearer.</source>
        <translation>После слова Bearer нет токена.</translation>
    </message>
    <message>
        <source>Neither Basic nor Bearer: this server has to know the scheme.</source>
        <translation>Не Basic и не Bearer: сервер должен знать эту схему.</translation>
    </message>
    <message>
        <source>There is no scheme: Basic or Bearer, a blank, then the credentials.</source>
        <translation>Нет схемы: сначала Basic или Bearer, пробел, затем данные.</translation>
    </message>
    <message>
        <source>The token stands in the address, where logs and histories keep it. Legacy: the Authorization header is the right place.</source>
        <translation>Токен стоит в адресе и остаётся в журналах и истории. Устарело: его место в заголовке Authorization.</translation>
    </message>
    <message>
        <source>The token stands in the body. The Authorization header is preferred.</source>
        <translation>Токен стоит в теле. Предпочтительнее заголовок Authorization.</translation>
    </message>
    <message>
        <source>One of the two hints of the specification.</source>
        <translation>Одна из двух подсказок спецификации.</translation>
    </message>
    <message>
        <source>The specification knows access_token and refresh_token.</source>
        <translation>Спецификация знает access_token и refresh_token.</translation>
    </message>
    <message>
        <source>A form, as the specification demands.</source>
        <translation>Форма, как требует спецификация.</translation>
    </message>
    <message>
        <source>The specification demands application/x-www-form-urlencoded.</source>
        <translation>Спецификация требует application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>How the server ended this request, in one number.</source>
        <translation>Чем сервер завершил этот запрос, одним числом.</translation>
    </message>
    <message>
        <source>What the app wants to get back through the browser.</source>
        <translation>Что приложение хочет получить через браузер.</translation>
    </message>
    <message>
        <source>The name under which the app is registered at the authorization server. It is not a secret.</source>
        <translation>Имя, под которым приложение зарегистрировано на сервере авторизации. Это не секрет.</translation>
    </message>
    <message>
        <source>Where the server sends the browser afterwards. It must be registered for this app.</source>
        <translation>Куда сервер потом направит браузер. Этот адрес должен быть зарегистрирован для приложения.</translation>
    </message>
    <message>
        <source>The redirect URI again: it must be the same as in the authorization request.</source>
        <translation>Адрес возврата ещё раз: он должен совпадать с адресом в запросе авторизации.</translation>
    </message>
    <message>
        <source>What the token is to be good for. The names are chosen by the server.</source>
        <translation>Что разрешит токен. Названия выбирает сервер.</translation>
    </message>
    <message>
        <source>What the token is good for.</source>
        <translation>Что разрешает этот токен.</translation>
    </message>
    <message>
        <source>The scope that this address demands of a token.</source>
        <translation>Права, которых этот адрес требует от токена.</translation>
    </message>
    <message>
        <source>The scope that this token has.</source>
        <translation>Права, которые есть у этого токена.</translation>
    </message>
    <message>
        <source>A random value of this app. The browser must bring the same one back, else somebody else began this sign-in.</source>
        <translation>Случайное значение приложения. Браузер должен вернуть такое же, иначе вход начал кто-то другой.</translation>
    </message>
    <message>
        <source>The random value of this app, on its way back.</source>
        <translation>Случайное значение приложения на обратном пути.</translation>
    </message>
    <message>
        <source>A fingerprint of the code_verifier. The server keeps it and later asks for what it was made of.</source>
        <translation>Отпечаток code_verifier. Сервер хранит его и позже спросит, из чего он сделан.</translation>
    </message>
    <message>
        <source>How the fingerprint was made.</source>
        <translation>Как сделан отпечаток.</translation>
    </message>
    <message>
        <source>A random value that the ID token must contain, so that an old one cannot be used again.</source>
        <translation>Случайное значение, которое должно стоять в ID-токене, чтобы нельзя было подсунуть старый.</translation>
    </message>
    <message>
        <source>Whether the server asks the person to sign in or to consent again.</source>
        <translation>Спросит ли сервер вход или согласие ещё раз.</translation>
    </message>
    <message>
        <source>The account that the sign-in page is to suggest.</source>
        <translation>Учётная запись, которую предложит страница входа.</translation>
    </message>
    <message>
        <source>A word of Google: offline asks for a refresh token.</source>
        <translation>Слово Google: offline просит токен обновления.</translation>
    </message>
    <message>
        <source>The API that the token is meant for.</source>
        <translation>API, для которого нужен токен.</translation>
    </message>
    <message>
        <source>The address of the API that the token is meant for.</source>
        <translation>Адрес API, для которого нужен токен.</translation>
    </message>
    <message>
        <source>How the answer travels back: in the address or in a form.</source>
        <translation>Как вернётся ответ: в адресе или в форме.</translation>
    </message>
    <message>
        <source>Who issued this: the address of the authorization server.</source>
        <translation>Кто это выдал: адрес сервера авторизации.</translation>
    </message>
    <message>
        <source>The authorization code: good for one exchange, and only for a short time.</source>
        <translation>Код авторизации: годен на один обмен и только короткое время.</translation>
    </message>
    <message>
        <source>The authorization code that the browser brought. The server gives tokens for it once.</source>
        <translation>Код авторизации, который принёс браузер. Сервер даёт за него токены один раз.</translation>
    </message>
    <message>
        <source>What the app offers in order to get a token.</source>
        <translation>Что приложение предъявляет, чтобы получить токен.</translation>
    </message>
    <message>
        <source>Proves that the app that began the flow is the one that finishes it.</source>
        <translation>Доказывает, что заканчивает то же приложение, которое начало.</translation>
    </message>
    <message>
        <source>The password of the app.</source>
        <translation>Пароль приложения.</translation>
    </message>
    <message>
        <source>The name with which the person signs in.</source>
        <translation>Имя, под которым входит человек.</translation>
    </message>
    <message>
        <source>The password of the person. In this flow the app gets to see it.</source>
        <translation>Пароль человека. В этом потоке приложение его видит.</translation>
    </message>
    <message>
        <source>The token that gets new access tokens without the person.</source>
        <translation>Токен, который даёт новые токены доступа без участия человека.</translation>
    </message>
    <message>
        <source>The token that the server is to make invalid.</source>
        <translation>Токен, который сервер должен сделать недействительным.</translation>
    </message>
    <message>
        <source>The token that the server is asked about.</source>
        <translation>Токен, о котором спрашивают сервер.</translation>
    </message>
    <message>
        <source>Tells the server where to look for the token first.</source>
        <translation>Подсказывает серверу, где искать токен сначала.</translation>
    </message>
    <message>
        <source>The key to the API. Whoever has it can use it.</source>
        <translation>Ключ к API. Воспользоваться им может любой, у кого он есть.</translation>
    </message>
    <message>
        <source>The key to the API. It goes into the Authorization header of each call.</source>
        <translation>Ключ к API. Он идёт в заголовок Authorization каждого вызова.</translation>
    </message>
    <message>
        <source>How the token is to be used.</source>
        <translation>Как пользоваться токеном.</translation>
    </message>
    <message>
        <source>How many seconds the access token lives.</source>
        <translation>Сколько секунд живёт токен доступа.</translation>
    </message>
    <message>
        <source>Gets the next access token without the person. It is long-lived and must be kept secret.</source>
        <translation>Даёт следующий токен доступа без участия человека. Живёт долго, его нужно хранить в секрете.</translation>
    </message>
    <message>
        <source>Says who signed in. It is for the app, not for the API.</source>
        <translation>Говорит, кто вошёл. Он для приложения, а не для API.</translation>
    </message>
    <message>
        <source>Why the server said no, in one word of the specification.</source>
        <translation>Почему сервер отказал, одним словом спецификации.</translation>
    </message>
    <message>
        <source>The same in the words of the server, for developers.</source>
        <translation>То же словами сервера, для разработчиков.</translation>
    </message>
    <message>
        <source>A page of the server about this error.</source>
        <translation>Страница сервера об этой ошибке.</translation>
    </message>
    <message>
        <source>Shows who is asking: the app itself (Basic) or the holder of a token (Bearer).</source>
        <translation>Показывает, кто спрашивает: само приложение (Basic) или владелец токена (Bearer).</translation>
    </message>
    <message>
        <source>Proves that the sender holds the key that the token is bound to.</source>
        <translation>Доказывает, что у отправителя есть ключ, к которому привязан токен.</translation>
    </message>
    <message>
        <source>How the body of this request is written.</source>
        <translation>Как записано тело этого запроса.</translation>
    </message>
    <message>
        <source>How the body of this answer is written.</source>
        <translation>Как записано тело этого ответа.</translation>
    </message>
    <message>
        <source>The kinds of answers that the app can read.</source>
        <translation>Какие ответы приложение умеет читать.</translation>
    </message>
    <message>
        <source>How the server may compress its answer.</source>
        <translation>Как сервер может сжать ответ.</translation>
    </message>
    <message>
        <source>The languages in which the server may answer.</source>
        <translation>На каких языках сервер может ответить.</translation>
    </message>
    <message>
        <source>The program that sent this request.</source>
        <translation>Программа, которая отправила запрос.</translation>
    </message>
    <message>
        <source>The server that is meant, where several share one address.</source>
        <translation>Какой сервер имеется в виду, если у нескольких один адрес.</translation>
    </message>
    <message>
        <source>The length of the body in bytes.</source>
        <translation>Длина тела в байтах.</translation>
    </message>
    <message>
        <source>Whether the connection stays open afterwards.</source>
        <translation>Останется ли соединение открытым.</translation>
    </message>
    <message>
        <source>Tells caches on the way not to keep this.</source>
        <translation>Говорит кэшам по пути не хранить это.</translation>
    </message>
    <message>
        <source>The client ID inside the Basic header.</source>
        <translation>client_id внутри заголовка Basic.</translation>
    </message>
    <message>
        <source>The client secret inside the Basic header. Base64 does not hide it.</source>
        <translation>Секрет клиента внутри заголовка Basic. Base64 его не прячет.</translation>
    </message>
    <message>
        <source>Whether caches may keep this answer. They must not keep tokens.</source>
        <translation>Можно ли кэшам хранить этот ответ. Токены хранить нельзя.</translation>
    </message>
    <message>
        <source>Whether and how long caches may keep this answer.</source>
        <translation>Можно ли кэшам хранить этот ответ и как долго.</translation>
    </message>
    <message>
        <source>The same as Cache-Control, for caches of the time of HTTP/1.0.</source>
        <translation>То же, что Cache-Control, для кэшей времён HTTP/1.0.</translation>
    </message>
    <message>
        <source>Until when caches may keep this answer. It says nothing about the token.</source>
        <translation>До какого времени кэш может хранить ответ. О токене это ничего не говорит.</translation>
    </message>
    <message>
        <source>What the server demands before it lets somebody in, and why this request did not do.</source>
        <translation>Что сервер требует для доступа и почему этот запрос не подошёл.</translation>
    </message>
    <message>
        <source>Where the browser is sent next.</source>
        <translation>Куда дальше направлен браузер.</translation>
    </message>
    <message>
        <source>How long to wait before the next try.</source>
        <translation>Сколько ждать до следующей попытки.</translation>
    </message>
    <message>
        <source>When the server answered, by its own clock.</source>
        <translation>Когда ответил сервер по своим часам.</translation>
    </message>
    <message>
        <source>The program that answered.</source>
        <translation>Программа, которая ответила.</translation>
    </message>
    <message>
        <source>The methods that this address takes.</source>
        <translation>Какие методы принимает этот адрес.</translation>
    </message>
    <message>
        <source>How the body was compressed on its way.</source>
        <translation>Как тело было сжато в пути.</translation>
    </message>
    <message>
        <source>The language of the answer.</source>
        <translation>Язык ответа.</translation>
    </message>
    <message>
        <source>The body came in pieces; its length was not known before.</source>
        <translation>Тело пришло частями, его длина заранее не была известна.</translation>
    </message>
    <message>
        <source>Which headers of the request this answer depends on. For caches only.</source>
        <translation>От каких заголовков запроса зависит ответ. Только для кэшей.</translation>
    </message>
    <message>
        <source>A cookie for browsers. OAuth does not use it between app and server.</source>
        <translation>Cookie для браузеров. Между приложением и сервером OAuth его не использует.</translation>
    </message>
    <message>
        <source>A rule for browsers. It has no meaning for OAuth.</source>
        <translation>Правило для браузеров. Для OAuth значения не имеет.</translation>
    </message>
    <message>
        <source>The name of the protected area.</source>
        <translation>Название защищённой области.</translation>
    </message>
    <message>
        <source>Whether the token is good at this moment.</source>
        <translation>Годен ли токен сейчас.</translation>
    </message>
    <message>
        <source>The app to which the token was given.</source>
        <translation>Приложение, которому выдан токен.</translation>
    </message>
    <message>
        <source>The person who allowed it.</source>
        <translation>Человек, который это разрешил.</translation>
    </message>
    <message>
        <source>When the token ends, in seconds since 1970.</source>
        <translation>Когда токен истекает, в секундах с 1970 года.</translation>
    </message>
    <message>
        <source>When the token was issued, in seconds since 1970.</source>
        <translation>Когда выдан токен, в секундах с 1970 года.</translation>
    </message>
    <message>
        <source>Who it is about: the number or name of the person at this server.</source>
        <translation>О ком речь: номер или имя человека на этом сервере.</translation>
    </message>
    <message>
        <source>Whom the token is meant for.</source>
        <translation>Для кого предназначен токен.</translation>
    </message>
    <message>
        <source>The words of the API about this answer.</source>
        <translation>Слова API об этом ответе.</translation>
    </message>
    <message>
        <source>A header that has no special meaning for OAuth.</source>
        <translation>Заголовок без особого значения для OAuth.</translation>
    </message>
    <message>
        <source>A detail of this authentication scheme.</source>
        <translation>Подробность этой схемы аутентификации.</translation>
    </message>
    <message>
        <source>A parameter of this server or of the profile; the specifications that are explained here do not know it.</source>
        <translation>Параметр этого сервера или профиля; объясняемые здесь спецификации его не знают.</translation>
    </message>
    <message>
        <source>The specifications that are explained here do not know it. An app must ignore what it does not know.</source>
        <translation>Объясняемые здесь спецификации этого не знают. Приложение должно пропускать незнакомое.</translation>
    </message>
    <message>
        <source>Data of this server; OAuth says nothing about it.</source>
        <translation>Данные этого сервера; OAuth о них ничего не говорит.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice server</source>
        <translation>Учебный сервер</translation>
    </message>
    <message>
        <source>Sign in and decide</source>
        <translation>Войдите и решите</translation>
    </message>
    <message>
        <source>The application %1 asks for access to your practice account.</source>
        <translation>Приложение %1 запрашивает доступ к вашей учебной учётной записи.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>Оно сможет</translation>
    </message>
    <message>
        <source>Afterwards the browser goes to</source>
        <translation>Затем браузер перейдёт на</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Подставить</translation>
    </message>
    <message>
        <source>These accounts exist for practice only. Their passwords are no secret.</source>
        <translation>Эти учётные записи – только для учёбы. Их пароли не секретны.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Неверный пользователь или пароль.</translation>
    </message>
    <message>
        <source>read your data</source>
        <translation>читать ваши данные</translation>
    </message>
    <message>
        <source>change your data</source>
        <translation>изменять ваши данные</translation>
    </message>
    <message>
        <source>see who you are</source>
        <translation>видеть, кто вы</translation>
    </message>
    <message>
        <source>This request cannot be trusted</source>
        <translation>Этому запросу нельзя доверять</translation>
    </message>
    <message>
        <source>The application that sent you here made a mistake. Nothing was sent back to it.</source>
        <translation>В приложении, из которого вы попали сюда, ошибка. Обратно ему ничего не отправлено.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Ошибка на сервере</translation>
    </message>
    <message>
        <source>It could not deal with this request, and says nothing more about it.</source>
        <translation>Сервер не справился с этим запросом и больше ничего о нём не говорит.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>По этому адресу ничего нет.</translation>
    </message>
    <message>
        <source>This is a page, not an answer</source>
        <translation>Это страница, а не ответ</translation>
    </message>
    <message>
        <source>Somebody asked the practice server to send this page once where a program expects JSON. Proxies and maintenance pages do the same.</source>
        <translation>Учебный сервер попросили один раз прислать эту страницу там, где программа ждёт JSON. Так же поступают прокси и страницы с объявлением о работах.</translation>
    </message>
</context>
<context>
    <name>PracticeVerdict</name>
    <message>
        <source>The query is not valid UTF-8 or has a broken escape.</source>
        <translation>Строка запроса – не UTF-8 или содержит испорченную последовательность %XX.</translation>
    </message>
    <message>
        <source>client_id or redirect_uri stands more than once.</source>
        <translation>client_id или redirect_uri указан несколько раз.</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>Нет параметра %1.</translation>
    </message>
    <message>
        <source>No client with this client_id is registered here.</source>
        <translation>Клиент с таким client_id здесь не зарегистрирован.</translation>
    </message>
    <message>
        <source>This client may not use authorization_code.</source>
        <translation>Этому клиенту нельзя использовать authorization_code.</translation>
    </message>
    <message>
        <source>redirect_uri is missing, and this client has registered several.</source>
        <translation>Нет redirect_uri, а у этого клиента их зарегистрировано несколько.</translation>
    </message>
    <message>
        <source>redirect_uri is not one of those that this client has registered.</source>
        <translation>Такой redirect_uri у этого клиента не зарегистрирован.</translation>
    </message>
    <message>
        <source>A parameter stands more than once.</source>
        <translation>Один из параметров указан несколько раз.</translation>
    </message>
    <message>
        <source>Only response_type=code is known here.</source>
        <translation>Здесь известен только response_type=code.</translation>
    </message>
    <message>
        <source>Only response_mode=query is known here.</source>
        <translation>Здесь известен только response_mode=query.</translation>
    </message>
    <message>
        <source>A scope is unknown, or this client may not ask for it.</source>
        <translation>Право доступа (scope) неизвестно или не разрешено этому клиенту.</translation>
    </message>
    <message>
        <source>PKCE is required: code_challenge is missing.</source>
        <translation>PKCE обязателен: нет code_challenge.</translation>
    </message>
    <message>
        <source>code_challenge_method came without code_challenge.</source>
        <translation>code_challenge_method пришёл без code_challenge.</translation>
    </message>
    <message>
        <source>This code_challenge_method is not known here.</source>
        <translation>Такой code_challenge_method здесь неизвестен.</translation>
    </message>
    <message>
        <source>A public client must use code_challenge_method=S256.</source>
        <translation>Публичный клиент обязан использовать code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>code_challenge does not have the shape of RFC 7636.</source>
        <translation>code_challenge не соответствует форме из RFC 7636.</translation>
    </message>
    <message>
        <source>The user said no.</source>
        <translation>Пользователь отказал.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Такого пользователя нет.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Неверный пользователь или пароль.</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>Форма пришла с другого сайта.</translation>
    </message>
    <message>
        <source>The form said neither allow nor deny.</source>
        <translation>В форме нет ни allow, ни deny.</translation>
    </message>
    <message>
        <source>Credentials stand in the URL, where logs keep them.</source>
        <translation>Секреты стоят в URL, где их сохраняют журналы.</translation>
    </message>
    <message>
        <source>The body is not application/x-www-form-urlencoded.</source>
        <translation>Тело – не application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body is not valid UTF-8 or has a broken escape.</source>
        <translation>Тело – не UTF-8 или содержит испорченную последовательность %XX.</translation>
    </message>
    <message>
        <source>The client authenticates in the header and in the body at once.</source>
        <translation>Клиент подтверждает себя и в заголовке, и в теле.</translation>
    </message>
    <message>
        <source>client_id in the body is not the one in the Authorization header.</source>
        <translation>client_id в теле не тот, что в заголовке Authorization.</translation>
    </message>
    <message>
        <source>No client with this client_id is registered here. The answer does not say which half was wrong.</source>
        <translation>Клиент с таким client_id здесь не зарегистрирован. Ответ не говорит, какая половина неверна.</translation>
    </message>
    <message>
        <source>The client is known, but its secret is missing.</source>
        <translation>Клиент известен, но секрета нет.</translation>
    </message>
    <message>
        <source>The client is known, but the secret is wrong. The answer does not say which half was wrong.</source>
        <translation>Клиент известен, но секрет неверен. Ответ не говорит, какая половина неверна.</translation>
    </message>
    <message>
        <source>The Authorization header is not readable as Basic.</source>
        <translation>Заголовок Authorization не читается как Basic.</translation>
    </message>
    <message>
        <source>A public client may not ask about tokens.</source>
        <translation>Публичному клиенту нельзя спрашивать о токенах.</translation>
    </message>
    <message>
        <source>This grant_type is not known here.</source>
        <translation>Такой grant_type здесь неизвестен.</translation>
    </message>
    <message>
        <source>This client is not registered for this grant_type.</source>
        <translation>Этот клиент не зарегистрирован для такого grant_type.</translation>
    </message>
    <message>
        <source>This code was never issued here.</source>
        <translation>Такой код здесь не выдавали.</translation>
    </message>
    <message>
        <source>The code was issued to another client.</source>
        <translation>Код выдан другому клиенту.</translation>
    </message>
    <message>
        <source>The code was used before: what it brought is revoked.</source>
        <translation>Код уже использован: всё, что по нему выдано, отозвано.</translation>
    </message>
    <message>
        <source>The code came too late: it has expired.</source>
        <translation>Код пришёл слишком поздно: срок истёк.</translation>
    </message>
    <message>
        <source>redirect_uri is not the one of the authorization request.</source>
        <translation>redirect_uri не тот, что в запросе авторизации.</translation>
    </message>
    <message>
        <source>The code was asked for with PKCE, but code_verifier is missing.</source>
        <translation>Код запрашивали с PKCE, но code_verifier нет.</translation>
    </message>
    <message>
        <source>code_verifier came, but the code was asked for without PKCE.</source>
        <translation>code_verifier есть, но код запрашивали без PKCE.</translation>
    </message>
    <message>
        <source>code_verifier does not fit code_challenge.</source>
        <translation>code_verifier не подходит к code_challenge.</translation>
    </message>
    <message>
        <source>User or password of the password grant is wrong.</source>
        <translation>Неверный пользователь или пароль в запросе с grant_type=password.</translation>
    </message>
    <message>
        <source>This refresh token was never issued here.</source>
        <translation>Такой токен обновления здесь не выдавали.</translation>
    </message>
    <message>
        <source>The refresh token was issued to another client.</source>
        <translation>Токен обновления выдан другому клиенту.</translation>
    </message>
    <message>
        <source>The refresh token was used before: all tokens of this sign-in are revoked.</source>
        <translation>Токен обновления уже использован: все токены этого входа отозваны.</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>Токен обновления отозван.</translation>
    </message>
    <message>
        <source>The refresh token has expired.</source>
        <translation>Срок токена обновления истёк.</translation>
    </message>
    <message>
        <source>A refresh may not ask for more than was granted.</source>
        <translation>При обновлении нельзя просить больше, чем было разрешено.</translation>
    </message>
    <message>
        <source>The token was issued to another client.</source>
        <translation>Токен выдан другому клиенту.</translation>
    </message>
    <message>
        <source>The token is not known here: there was nothing to revoke.</source>
        <translation>Такой токен здесь неизвестен: отзывать было нечего.</translation>
    </message>
    <message>
        <source>The token is unknown, expired or revoked: it is not active.</source>
        <translation>Токен неизвестен, просрочен или отозван: он не действует.</translation>
    </message>
    <message>
        <source>The Authorization header is malformed.</source>
        <translation>Заголовок Authorization испорчен.</translation>
    </message>
    <message>
        <source>The parameters are not valid UTF-8 or have a broken escape.</source>
        <translation>Параметры – не UTF-8 или содержат испорченную последовательность %XX.</translation>
    </message>
    <message>
        <source>The access token stands in more than one place.</source>
        <translation>Токен доступа стоит в нескольких местах.</translation>
    </message>
    <message>
        <source>The request carries no access token.</source>
        <translation>В запросе нет токена доступа.</translation>
    </message>
    <message>
        <source>This access token was never issued here.</source>
        <translation>Такой токен доступа здесь не выдавали.</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>Токен доступа отозван.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Срок токена доступа истёк.</translation>
    </message>
    <message>
        <source>A refresh token came where an access token belongs.</source>
        <translation>Вместо токена доступа пришёл токен обновления.</translation>
    </message>
    <message>
        <source>The access token does not have the scope that this address wants.</source>
        <translation>У токена доступа нет прав (scope), нужных для этого адреса.</translation>
    </message>
    <message>
        <source>The Host header names another computer.</source>
        <translation>Заголовок Host называет другой компьютер.</translation>
    </message>
    <message>
        <source>There is no such endpoint.</source>
        <translation>Такого адреса здесь нет.</translation>
    </message>
    <message>
        <source>This endpoint does not take this method.</source>
        <translation>Этот адрес не принимает такой метод.</translation>
    </message>
    <message>
        <source>Held back on demand: the answer waited.</source>
        <translation>Ответ задержан по просьбе.</translation>
    </message>
    <message>
        <source>The connection was closed on demand, without an answer.</source>
        <translation>Соединение закрыто по просьбе, без ответа.</translation>
    </message>
    <message>
        <source>A page was sent on demand where JSON belongs.</source>
        <translation>По просьбе вместо JSON отправлена страница.</translation>
    </message>
    <message>
        <source>An error inside 200 was sent on demand.</source>
        <translation>По просьбе отправлена ошибка внутри ответа 200.</translation>
    </message>
    <message>
        <source>The client gave up before the answer came.</source>
        <translation>Клиент не дождался ответа.</translation>
    </message>
</context>
<context>
    <name>ProfileNoteWords</name>
    <message>
        <source>The profile needs a name.</source>
        <translation>Профилю нужно название.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Такое название уже есть у другого профиля.</translation>
    </message>
    <message>
        <source>The password flow needs the name of a user.</source>
        <translation>Для потока с паролем нужно имя пользователя.</translation>
    </message>
    <message>
        <source>The password flow needs the user&apos;s password.</source>
        <translation>Для потока с паролем нужен пароль пользователя.</translation>
    </message>
    <message>
        <source>Begins or ends with a blank. It is kept: a blank may belong to a password.</source>
        <translation>Начинается или кончается пробелом. Он сохранён: пробел может быть частью пароля.</translation>
    </message>
    <message>
        <source>Scopes are parted by blanks. Most servers take a comma for a part of the name.</source>
        <translation>Права разделяются пробелами. Большинство серверов считает запятую частью названия.</translation>
    </message>
    <message>
        <source>Google no longer grants “%1”. Use openid email profile.</source>
        <translation>Google больше не выдаёт «%1». Укажите openid email profile.</translation>
    </message>
    <message>
        <source>The verifier itself goes through the browser. Use S256 unless the server cannot do it.</source>
        <translation>Через браузер идёт сам code_verifier. Выберите S256, если сервер его поддерживает.</translation>
    </message>
    <message>
        <source>Without PKCE a stolen code can be used by others. Django OAuth Toolkit insists on it.</source>
        <translation>Без PKCE украденный код могут использовать другие. Django OAuth Toolkit требует PKCE.</translation>
    </message>
    <message>
        <source>Blanks or line breaks that came along with the pasted text were taken out.</source>
        <translation>Пробелы или переводы строк, попавшие со вставленным текстом, убраны.</translation>
    </message>
    <message>
        <source>This flow needs the address. The server&apos;s documentation names it.</source>
        <translation>Для этого потока нужен адрес. Он указан в документации сервера.</translation>
    </message>
    <message>
        <source>Not a whole address. It begins with http:// or https:// and names a host.</source>
        <translation>Неполный адрес. Он начинается с http:// или https:// и содержит имя узла.</translation>
    </message>
    <message>
        <source>An endpoint has no part after “#”.</source>
        <translation>В таком адресе не бывает части после «#».</translation>
    </message>
    <message>
        <source>No name or password inside the address, please: it is kept in readable form.</source>
        <translation>Не указывайте имя или пароль в адресе: он хранится в открытом виде.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the secrets. Use https.</source>
        <translation>Без шифрования: секреты может прочитать любой на пути. Используйте https.</translation>
    </message>
    <message>
        <source>Django&apos;s addresses end with a slash. Without it the answer is 404.</source>
        <translation>Адреса Django кончаются косой чертой. Без неё ответ – 404.</translation>
    </message>
    <message>
        <source>The server tells programs apart by this ID.</source>
        <translation>По этому ID сервер различает программы.</translation>
    </message>
    <message>
        <source>Needed to prove who the program is. A public client has none: choose that under More.</source>
        <translation>Нужен, чтобы подтвердить, кто эта программа. У публичного клиента его нет: это выбирается в разделе «Ещё поля».</translation>
    </message>
    <message>
        <source>Looks like a stored hash (%1…). Django shows the real secret only before the first save.</source>
        <translation>Похоже на хеш (%1…). Django показывает настоящий секрет только до первого сохранения.</translation>
    </message>
    <message>
        <source>The same as the client ID. Was the wrong one copied?</source>
        <translation>Совпадает с ID клиента. Возможно, скопировано не то?</translation>
    </message>
    <message>
        <source>Not sent, because the client authentication is set to none.</source>
        <translation>Не отправляется: аутентификация клиента отключена.</translation>
    </message>
    <message>
        <source>Client credentials are for programs with a secret. Most servers refuse this.</source>
        <translation>Поток «Учётные данные клиента» – для программ с секретом. Большинство серверов откажет.</translation>
    </message>
    <message>
        <source>The server needs to know where to send the browser back.</source>
        <translation>Сервер должен знать, куда вернуть браузер.</translation>
    </message>
    <message>
        <source>Not a whole address, such as http://127.0.0.1/callback.</source>
        <translation>Неполный адрес. Пример полного: http://127.0.0.1/callback.</translation>
    </message>
    <message>
        <source>A redirect URI has no part after “#”.</source>
        <translation>В адресе возврата не бывает части после «#».</translation>
    </message>
    <message>
        <source>Not an address of this computer: you will paste the browser&apos;s address here.</source>
        <translation>Это адрес не этого компьютера: адрес из браузера нужно будет вставить сюда.</translation>
    </message>
    <message>
        <source>The browser will warn of the certificate. You can paste its address instead.</source>
        <translation>Браузер предупредит о сертификате. Вместо этого можно вставить его адрес.</translation>
    </message>
    <message>
        <source>Django accepts any port only for 127.0.0.1 and [::1]. With localhost the port must be registered.</source>
        <translation>Django принимает любой порт только для 127.0.0.1 и [::1]. Для localhost порт нужно зарегистрировать.</translation>
    </message>
    <message>
        <source>A parameter has no name. Give it one or remove it.</source>
        <translation>У параметра нет имени. Укажите имя или удалите параметр.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Servers must refuse that.</source>
        <translation>«%1» указан дважды. Серверы обязаны такое отклонять.</translation>
    </message>
    <message>
        <source>“%1” is sent anyway. It will be in the request twice.</source>
        <translation>«%1» отправляется и так. В запросе он будет дважды.</translation>
    </message>
    <message>
        <source>“%1” is a secret, but extra parameters are kept in readable form.</source>
        <translation>«%1» – секрет, а дополнительные параметры хранятся в открытом виде.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Код авторизации</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Учётные данные клиента</translation>
    </message>
    <message>
        <source>None (public client)</source>
        <translation>Нет (публичный клиент)</translation>
    </message>
    <message>
        <source>Secret in the body</source>
        <translation>Секрет в теле</translation>
    </message>
    <message>
        <source>Secret in the header (Basic)</source>
        <translation>Секрет в заголовке (Basic)</translation>
    </message>
    <message>
        <source>Form-encoded (RFC 6749)</source>
        <translation>Кодирование формы (RFC 6749)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>S256</source>
        <translation>S256</translation>
    </message>
    <message>
        <source>plain (unprotected)</source>
        <translation>plain (без защиты)</translation>
    </message>
    <message>
        <source>Without PKCE</source>
        <translation>Без PKCE</translation>
    </message>
    <message>
        <source>Plain http is allowed for this profile: its secrets can be read on the way.</source>
        <translation>Для этого профиля разрешён обычный http: его секреты можно прочитать по пути.</translation>
    </message>
    <message>
        <source>A certificate that cannot be verified is trusted for this profile: %1</source>
        <translation>Для этого профиля принят сертификат, который нельзя проверить: %1</translation>
    </message>
</context>
<context>
    <name>SaveLanesPicture</name>
    <message>
        <source>There are no exchanges to draw yet.</source>
        <translation>Пока нет обменов для рисунка.</translation>
    </message>
    <message>
        <source>Save picture of the lanes</source>
        <translation>Сохранить рисунок дорожек</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Чертёж (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>There are too many arrows for one picture.</source>
        <translation>Слишком много стрелок для одной картинки.</translation>
    </message>
    <message>
        <source>Save it as a drawing (SVG), or filter the exchanges first.</source>
        <translation>Сохраните как чертёж (SVG) или сначала отфильтруйте обмены.</translation>
    </message>
    <message>
        <source>The picture was not saved: a secret stands in it.</source>
        <translation>Рисунок не сохранён: в нём есть секрет.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Practice server</source>
        <translation>Учебный сервер</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · password</source>
        <translation>Django OAuth Toolkit · пароль</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · code</source>
        <translation>Django OAuth Toolkit · код</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · client credentials</source>
        <translation>Django OAuth Toolkit · учётные данные клиента</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Другой сервер</translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message>
        <source>expiry not stated</source>
        <translation>срок действия не указан</translation>
    </message>
    <message>
        <source>expires %1 (in %2)</source>
        <extracomment>%1 is a time, %2 a length of time: &quot;expires 15:30:02 (in 59:12)&quot;</extracomment>
        <translation>действует до %1 (ещё %2)</translation>
    </message>
    <message>
        <source>expired less than a minute ago</source>
        <translation>истёк меньше минуты назад</translation>
    </message>
    <message numerus="yes">
        <source>expired %n minute(s) ago</source>
        <translation>
            <numerusform>истёк %n минуту назад</numerusform>
            <numerusform>истёк %n минуты назад</numerusform>
            <numerusform>истёк %n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n hour(s) ago</source>
        <translation>
            <numerusform>истёк %n час назад</numerusform>
            <numerusform>истёк %n часа назад</numerusform>
            <numerusform>истёк %n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>истёк %n день назад</numerusform>
            <numerusform>истёк %n дня назад</numerusform>
            <numerusform>истёк %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>действовал до %1</translation>
    </message>
    <message>
        <source>revoked at %1 by this program</source>
        <translation>отозван этой программой (%1)</translation>
    </message>
    <message>
        <source>expiry not known: the clock of this computer was set back</source>
        <translation>срок неизвестен: часы этого компьютера переведены назад</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>born in</source>
        <extracomment>A value: “AT1 – born in #3, sent in #4”. The value (neuter in Russian) came from a server</extracomment>
        <translation>появилось в</translation>
    </message>
    <message>
        <source>sent in</source>
        <translation>отправлено в</translation>
    </message>
    <message>
        <source>received again in</source>
        <extracomment>A value that a server gave once more</extracomment>
        <translation>получено снова в</translation>
    </message>
    <message>
        <source>revoked in</source>
        <translation>отозвано в</translation>
    </message>
    <message>
        <source>refused in</source>
        <translation>отклонено в</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The name of a value, then where it has been</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in none of these exchanges</source>
        <translation>ни в одном из этих обменов</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Usage: oauth-workbench-cli COMMAND [options]

Profiles
  profiles list
  profiles show NAME
  profiles import FILE... [--replace]
  profiles export NAME
  profiles remove NAME

Tokens
  token NAME [--grant GRANT] [--paste] [--print-url]
  refresh NAME
  revoke NAME [--token access|refresh]
  introspect NAME
  userinfo NAME
  call NAME [--placement header|query|form|none] [--url URL] [--method METHOD]

More
  check NAME [--set ID]       run a checklist; check --list names them
  practice [--port N]         run the practice server until Ctrl+C
  exchanges [--last N]        print the history

Options for every command
  --data-dir DIR              where profiles and history are kept
  --json                      print one JSON object and nothing else
  --reveal                    print secrets; without it they appear by name only
  --lang en|ru|zh_CN          language of titles and explanations
  --timeout SECONDS           for each request (30) and for the browser (300)
  --secrets-from FILE|-       secrets for this run, as a JSON object
  --quiet                     no warnings and hints

Exit status: 0 done, 1 refused by the server, 2 wrong usage or profile, 3 no answer,
4 answer not accepted, 5 secret store, 130 cancelled.
</source>
        <translation>Использование: oauth-workbench-cli COMMAND [параметры]

Профили
  profiles list
  profiles show NAME
  profiles import FILE... [--replace]
  profiles export NAME
  profiles remove NAME

Токены
  token NAME [--grant GRANT] [--paste] [--print-url]
  refresh NAME
  revoke NAME [--token access|refresh]
  introspect NAME
  userinfo NAME
  call NAME [--placement header|query|form|none] [--url URL] [--method METHOD]

Прочее
  check NAME [--set ID]       выполнить проверки; список наборов: check --list
  practice [--port N]         запустить учебный сервер (до Ctrl+C)
  exchanges [--last N]        вывести историю

Параметры для всех команд
  --data-dir DIR              где хранятся профили и история
  --json                      вывести один объект JSON и ничего больше
  --reveal                    выводить секреты; без него видны только их имена
  --lang en|ru|zh_CN          язык заголовков и пояснений
  --timeout SECONDS           для каждого запроса (30) и для браузера (300)
  --secrets-from FILE|-       секреты для этого запуска, объект JSON
  --quiet                     без предупреждений и подсказок

Код выхода: 0 выполнено, 1 отказ сервера, 2 ошибка в команде или профиле, 3 нет ответа,
4 ответ не принят, 5 хранилище секретов, 130 отменено.
</translation>
    </message>
</context>
<context>
    <name>ValueLifeText</name>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не использован</translation>
    </message>
    <message>
        <source>in use, expiry not stated</source>
        <translation>используется, срок не указан</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>used once, so it is dead</source>
        <translation>использован один раз и больше не действует</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>сервер отказал</translation>
    </message>
    <message>
        <source>received %1 in #%2</source>
        <translation>получен %1 в #%2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>осталось %1 из %2</translation>
    </message>
    <message>
        <source>expires %1 (in %2)</source>
        <translation>действует до %1 (ещё %2)</translation>
    </message>
    <message>
        <source>used after %1 s</source>
        <translation>использован через %1 с</translation>
    </message>
    <message>
        <source>accepted in %1</source>
        <translation>принят в %1</translation>
    </message>
    <message>
        <source>replaced in %1</source>
        <translation>заменён в %1</translation>
    </message>
    <message>
        <source>revoked in %1</source>
        <translation>отозван в %1</translation>
    </message>
    <message>
        <source>refused in %1</source>
        <translation>отказ в %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>the same token again</source>
        <translation>тот же токен</translation>
    </message>
    <message>
        <source>a new value</source>
        <translation>новое значение</translation>
    </message>
    <message>
        <source>scope the same</source>
        <translation>scope тот же</translation>
    </message>
    <message>
        <source>scope %1, before %2</source>
        <translation>scope %1, раньше %2</translation>
    </message>
    <message>
        <source>lifetime the same</source>
        <translation>срок действия тот же</translation>
    </message>
    <message>
        <source>lifetime %1, before %2</source>
        <translation>срок действия %1, раньше %2</translation>
    </message>
    <message>
        <source>refresh token rotated</source>
        <translation>токен обновления заменён</translation>
    </message>
    <message>
        <source>refresh token the same</source>
        <translation>токен обновления прежний</translation>
    </message>
    <message>
        <source>After the refresh: %1</source>
        <translation>После обновления: %1</translation>
    </message>
    <message>
        <source>Compared with %1: %2</source>
        <translation>По сравнению с %1: %2</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>This is the address that was opened, not the one that the browser came back to. That one begins with %1.</source>
        <translation>Это адрес, который мы открыли, а не адрес возврата. Нужный начинается с %1.</translation>
    </message>
    <message>
        <source>There is no address in the field yet.</source>
        <translation>В поле ещё нет адреса.</translation>
    </message>
    <message>
        <source>There is neither code= nor error= in this text. Copy the whole address, to its end; it begins with %1.</source>
        <translation>В этом тексте нет ни code=, ни error=. Скопируйте адрес целиком, до конца; он начинается с %1.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Ожидание браузера</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a length of time: &quot;ends in 0:25&quot;</extracomment>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>прослушивается %1</translation>
    </message>
    <message>
        <source>paste the address</source>
        <translation>вставьте адрес</translation>
    </message>
    <message>
        <source>The sign-in page was opened in your browser.</source>
        <translation>Страница входа открыта в браузере.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Открыть браузер не удалось.</translation>
    </message>
    <message>
        <source>Sign in here, or copy the link into a browser.</source>
        <translation>Войдите здесь или скопируйте ссылку в браузер.</translation>
    </message>
    <message>
        <source>Copy the link into a browser, on this computer or on another one.</source>
        <translation>Скопируйте ссылку в браузер на этом или другом компьютере.</translation>
    </message>
    <message>
        <source>After you allow access the browser comes back here by itself.</source>
        <translation>Когда доступ будет разрешён, браузер вернётся сюда сам.</translation>
    </message>
    <message>
        <source>After you allow access the browser may show “page not found”. That is expected: the address is what counts.</source>
        <translation>Когда доступ будет разрешён, браузер может показать «страница не найдена». Так и должно быть: важен адрес.</translation>
    </message>
    <message>
        <source>An error page or a certificate warning in place of that? Paste the full address from the browser&apos;s address bar:</source>
        <translation>Вместо этого страница с ошибкой или предупреждение о сертификате? Вставьте полный адрес из адресной строки браузера:</translation>
    </message>
    <message>
        <source>Paste the full address from the browser&apos;s address bar:</source>
        <translation>Вставьте полный адрес из адресной строки браузера:</translation>
    </message>
    <message>
        <source>This address belongs to another attempt: its state is not the one that was sent. It was not used.</source>
        <translation>Этот адрес от другой попытки: его state не совпадает с отправленным. Он не использован.</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>The answer is form-encoded, not JSON. It was read all the same.</source>
        <translation>Ответ закодирован как форма, а не JSON. Он всё равно прочитан.</translation>
    </message>
    <message>
        <source>The Content-Type of the answer does not say JSON, and its body is JSON.</source>
        <translation>В Content-Type ответа указан не JSON, а тело – JSON.</translation>
    </message>
    <message>
        <source>The answer has no Content-Type.</source>
        <translation>В ответе нет Content-Type.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark, which JSON must not have.</source>
        <translation>Тело начинается с метки порядка байтов (BOM), недопустимой в JSON.</translation>
    </message>
    <message>
        <source>expires_in is a text, not a number. Its digits were used.</source>
        <translation>expires_in – текст, а не число. Использованы его цифры.</translation>
    </message>
    <message>
        <source>expires_in is not a number of seconds. The life of the token counts as not stated.</source>
        <translation>expires_in – не число секунд. Срок действия токена считается не указанным.</translation>
    </message>
    <message>
        <source>expires_in is negative: the token is expired from the start.</source>
        <translation>expires_in отрицателен: токен просрочен с самого начала.</translation>
    </message>
    <message>
        <source>The answer writes accessToken in place of access_token. It was read all the same.</source>
        <translation>В ответе accessToken вместо access_token. Он всё равно прочитан.</translation>
    </message>
    <message>
        <source>The answer has no token_type. The token is used as Bearer.</source>
        <translation>В ответе нет token_type. Токен используется как Bearer.</translation>
    </message>
    <message>
        <source>The token_type is not Bearer. The token may be refused when it is sent as Bearer.</source>
        <translation>Значение token_type – не Bearer. Токен, отправленный как Bearer, могут отклонить.</translation>
    </message>
    <message>
        <source>The granted scope differs from the one that was asked for.</source>
        <translation>Выданный scope отличается от запрошенного.</translation>
    </message>
    <message>
        <source>The scope is not a text with blanks between its parts. It was read all the same.</source>
        <translation>Значение scope – не текст с пробелами между частями. Оно всё равно прочитано.</translation>
    </message>
    <message>
        <source>refresh_token is null or empty: none was given.</source>
        <translation>refresh_token – null или пустой: токен обновления не выдан.</translation>
    </message>
    <message>
        <source>The access token stands inside another member of the answer.</source>
        <translation>Токен доступа вложен в другое поле ответа.</translation>
    </message>
    <message>
        <source>The status says success and the body says error. The error counts.</source>
        <translation>По коду состояния – успех, по телу – ошибка. Верной считается ошибка.</translation>
    </message>
    <message>
        <source>The answer names its issuer, and the profile has none to compare with.</source>
        <translation>В ответе указан issuer, а в профиле его нет – сравнить не с чем.</translation>
    </message>
    <message>
        <source>The signature of the ID token was not checked.</source>
        <translation>Подпись ID-токена не проверена.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s.</source>
        <translation>Часы этого компьютера и сервера расходятся.</translation>
    </message>
    <message>
        <source>The revocation was answered with success, and the token still works.</source>
        <translation>Отзыв принят, но токен работает.</translation>
    </message>
    <message>
        <source>The password grant must not be used any more: it hands the user&apos;s password to the application.</source>
        <translation>Поток с паролем больше не следует использовать: он передаёт пароль пользователя приложению.</translation>
    </message>
    <message>
        <source>A token in the query of an address ends up in logs and histories; it must not be sent there.</source>
        <translation>Токен в строке запроса адреса попадает в журналы и историю; передавать его там нельзя.</translation>
    </message>
    <message>
        <source>PKCE with the method plain does not protect the code_verifier; S256 does.</source>
        <translation>PKCE с методом plain не защищает code_verifier; S256 защищает.</translation>
    </message>
    <message>
        <source>Without PKCE, a stolen authorization code can be exchanged by anyone who has the client&apos;s credentials.</source>
        <translation>Без PKCE украденный код авторизации обменяет на токен любой, у кого есть учётные данные клиента.</translation>
    </message>
    <message>
        <source>The address is plain http and not on this computer: secrets travel unprotected.</source>
        <translation>Адрес – http и не на этом компьютере: секреты передаются без защиты.</translation>
    </message>
    <message>
        <source>The browser will warn before it opens the https address of this computer.</source>
        <translation>Перед открытием https-адреса этого компьютера браузер покажет предупреждение.</translation>
    </message>
    <message>
        <source>Secrets and tokens of this run are not saved.</source>
        <translation>Секреты и токены этого запуска не сохраняются.</translation>
    </message>
    <message>
        <source>Blanks around the pasted secret were removed.</source>
        <translation>Пробелы вокруг вставленного секрета убраны.</translation>
    </message>
    <message>
        <source>The profile has a member that this version does not know. It is kept.</source>
        <translation>В профиле есть поле, неизвестное этой версии. Оно сохранено.</translation>
    </message>
    <message>
        <source>The exchange could not be written to the history.</source>
        <translation>Обмен не удалось записать в историю.</translation>
    </message>
    <message>
        <source>The ID token does not have the form of one.</source>
        <translation>ID-токен не похож на настоящий: у него другая форма.</translation>
    </message>
    <message>
        <source>The status of the answer is a success other than 200. It was read all the same.</source>
        <translation>Статус ответа — успех, но не 200. Ответ всё равно прочитан.</translation>
    </message>
    <message>
        <source>The answer came compressed although it was asked for plain. It was unpacked.</source>
        <translation>Ответ пришёл сжатым, хотя запрашивался без сжатия. Он распакован.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified; this profile trusts it all the same.</source>
        <translation>Сертификат сервера проверить нельзя; этот профиль всё равно ему доверяет.</translation>
    </message>
    <message>
        <source>The message went out in plain http: everybody on the way could read it.</source>
        <translation>Сообщение ушло по обычному http: его мог прочитать каждый на пути.</translation>
    </message>
    <message>
        <source>The data folder is read-only: nothing of this run is saved.</source>
        <translation>Папка данных доступна только для чтения: ничего из этого запуска не сохраняется.</translation>
    </message>
    <message>
        <source>The disk of the data folder is full: nothing of this run is saved.</source>
        <translation>Диск с папкой данных заполнен: ничего из этого запуска не сохраняется.</translation>
    </message>
    <message>
        <source>The tokens are saved, but not when they came and how long they live.</source>
        <translation>Токены сохранены, но не время их получения и срок действия.</translation>
    </message>
    <message>
        <source>The client id or its secret begins or ends with blanks.</source>
        <translation>Идентификатор клиента или его секрет начинается или кончается пробелами.</translation>
    </message>
    <message>
        <source>The file names other servers than the profile that it replaces: the kept secrets and tokens are not for them and were removed.</source>
        <translation>В файле указаны другие серверы, чем в профиле, который он заменяет: сохранённые секреты и токены предназначены не для них и удалены.</translation>
    </message>
</context>
<context>
    <name>workbench::ArrowList</name>
    <message>
        <source>done</source>
        <comment>an arrow of a lesson</comment>
        <translation>готово</translation>
    </message>
    <message>
        <source>now</source>
        <comment>an arrow of a lesson</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>an arrow of a lesson</comment>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>%1/%2 %3 → %4: %5</source>
        <comment>number; how many; sender; receiver; what is sent</comment>
        <translation>%1/%2 %3 → %4: %5</translation>
    </message>
    <message>
        <source>Messages of the lesson</source>
        <translation>Сообщения урока</translation>
    </message>
</context>
<context>
    <name>workbench::BodySwitch</name>
    <message>
        <source>Pretty</source>
        <translation>С отступами</translation>
    </message>
    <message>
        <source>Pretty body</source>
        <translation>Тело с отступами</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Тело, как получено</translation>
    </message>
</context>
<context>
    <name>workbench::BreakController</name>
    <message numerus="yes">
        <source>held back on purpose: %n second(s)</source>
        <translation>
            <numerusform>нарочно задержано: %n секунда</numerusform>
            <numerusform>нарочно задержано: %n секунды</numerusform>
            <numerusform>нарочно задержано: %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>1 break armed: %1</source>
        <translation>Взведено изменение: %1</translation>
    </message>
</context>
<context>
    <name>workbench::BreakDialog</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a change on purpose, and what must come of it: &quot;wrong client secret → invalid_client · 401&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>armed: it is made in the next message that it fits</source>
        <translation>взведено: изменится следующее подходящее сообщение</translation>
    </message>
    <message>
        <source>Break the next message</source>
        <translation>Испортить следующее сообщение</translation>
    </message>
    <message>
        <source>One change is made in the next message that it fits, once. Predict what comes, then send it.</source>
        <translation>В следующем подходящем сообщении один раз изменится одно место. Предскажите, что будет, и отправьте его.</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Изменения:</translation>
    </message>
    <message>
        <source>Changes on purpose</source>
        <translation>Нарочные изменения</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Взвести</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>workbench::ChangedNote</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of a message, what was done to it: &quot;state: changed on purpose: was a, is b&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the message itself was changed.</source>
        <translation>В самом сообщении ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>workbench::CheckDetail</name>
    <message>
        <source>Expected: %1</source>
        <translation>Ожидается: %1</translation>
    </message>
    <message>
        <source>Expected: %1. Got: %2</source>
        <translation>Ожидается: %1. Получено: %2</translation>
    </message>
    <message>
        <source>Select a check to read what it found.</source>
        <translation>Выберите проверку, чтобы прочитать её результат.</translation>
    </message>
    <message>
        <source>Show exchange %1</source>
        <translation>Показать обмен %1</translation>
    </message>
</context>
<context>
    <name>workbench::CheckSummary</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n пройдена</numerusform>
            <numerusform>%n пройдены</numerusform>
            <numerusform>%n пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n не пройдена</numerusform>
            <numerusform>%n не пройдены</numerusform>
            <numerusform>%n не пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tick yourself</source>
        <translation>
            <numerusform>%n отметить вручную</numerusform>
            <numerusform>%n отметить вручную</numerusform>
            <numerusform>%n отметить вручную</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run</source>
        <translation>
            <numerusform>%n не запускалась</numerusform>
            <numerusform>%n не запускались</numerusform>
            <numerusform>%n не запускалось</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Got</source>
        <extracomment>Column: what the server answered</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Column: the numbers of the exchanges that show the result</extracomment>
        <translation>Обмены</translation>
    </message>
    <message>
        <source>Check %1 of %2: %3</source>
        <extracomment>Screen reader: &quot;Check 4 of 9: passed&quot;</extracomment>
        <translation>Проверка %1 из %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a check, then its result</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>no exchange</source>
        <translation>обмена нет</translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation>Обмен %1</translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistPanel</name>
    <message>
        <source>No profile is chosen</source>
        <translation>Профиль не выбран</translation>
    </message>
    <message>
        <source>The checks run against the server of a profile.</source>
        <translation>Проверки выполняются на сервере из профиля.</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Выбрать профиль</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the checks</source>
        <translation>Остановить проверки</translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation>Ход проверок</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Профиль: %1</translation>
    </message>
    <message numerus="yes">
        <source>Testing guide: django-oauth-toolkit, %n checks</source>
        <translation>
            <numerusform>Руководство по тестированию: django-oauth-toolkit, %n проверка</numerusform>
            <numerusform>Руководство по тестированию: django-oauth-toolkit, %n проверки</numerusform>
            <numerusform>Руководство по тестированию: django-oauth-toolkit, %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Запустить все проверки</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 done. Now: %3</source>
        <extracomment>Progress: &quot;3 of 9 done. Now: The server issues an access token&quot;</extracomment>
        <translation>Выполнено %1 из %2. Сейчас: %3</translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistTable</name>
    <message>
        <source>&amp;Copy row</source>
        <translation>&amp;Копировать строку</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>Список проверок</translation>
    </message>
</context>
<context>
    <name>workbench::ChipNavigation</name>
    <message>
        <source>&amp;Trace this value</source>
        <translation>&amp;Проследить это значение</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>Проследить %1</translation>
    </message>
</context>
<context>
    <name>workbench::ChipStrip</name>
    <message>
        <source>Trace %1</source>
        <extracomment>%1 is the name of a value: &quot;Trace AT1&quot;</extracomment>
        <translation>Проследить %1</translation>
    </message>
</context>
<context>
    <name>workbench::ClipboardOffer</name>
    <message>
        <source>The clipboard holds an address that fits.</source>
        <translation>В буфере обмена есть подходящий адрес.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use it: the address in the clipboard</source>
        <translation>Использовать адрес из буфера обмена</translation>
    </message>
</context>
<context>
    <name>workbench::CodeClock</name>
    <message>
        <source>authorization code</source>
        <translation>код авторизации</translation>
    </message>
    <message>
        <source>The code is %1 old.</source>
        <translation>Возраст кода: %1.</translation>
    </message>
    <message>
        <source>The code lives for another %1.</source>
        <translation>Код годен ещё %1.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Срок действия кода истёк.</translation>
    </message>
</context>
<context>
    <name>workbench::ConsentDialog</name>
    <message>
        <source>Sign in at the practice server</source>
        <translation>Вход на учебный сервер</translation>
    </message>
    <message>
        <source>Stand-in for the browser</source>
        <translation>Вместо браузера</translation>
    </message>
    <message>
        <source>Stand-in for the browser: no browser could be opened</source>
        <translation>Вместо браузера: открыть браузер не удалось</translation>
    </message>
    <message>
        <source>This dialog asks what the server&apos;s sign-in page would ask. With a real provider this always happens in the browser, never inside a program.</source>
        <translation>Это окно спрашивает то, что спросила бы страница входа сервера. У настоящего поставщика это всегда происходит в браузере и никогда – внутри программы.</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Приложение (клиент):</translation>
    </message>
    <message>
        <source>Asks for the scope:</source>
        <translation>Запрашивает права (scope):</translation>
    </message>
    <message>
        <source>Goes back to:</source>
        <translation>Возврат на адрес:</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Войти как</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>workbench::CountdownRing</name>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось: %1</translation>
    </message>
    <message>
        <source>expiry not stated</source>
        <translation>срок действия не указан</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: what runs out, then how long it has</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::EndingMessage</name>
    <message>
        <source>Next try at %1</source>
        <translation>Следующая попытка в %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Не повторять</translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeListModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Откуда и куда</translation>
    </message>
    <message>
        <source>From → To</source>
        <translation>Откуда → Куда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Миллисекунды</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeListView</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation>Фильтровать обмены</translation>
    </message>
    <message>
        <source>Clear the list of exchanges</source>
        <translation>Очистить список обменов</translation>
    </message>
    <message>
        <source>No exchanges yet. Press F5 to get a token.</source>
        <translation>Обменов ещё нет. Нажмите F5, чтобы получить токен.</translation>
    </message>
    <message>
        <source>No exchange matches the filter.</source>
        <translation>Нет обменов, подходящих под фильтр.</translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation>Обмены</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Clear exchanges</source>
        <translation>Очистить обмены</translation>
    </message>
</context>
<context>
    <name>workbench::ExplainedList</name>
    <message>
        <source>Request parts, explained</source>
        <translation>Части запроса с объяснением</translation>
    </message>
    <message>
        <source>Response parts, explained</source>
        <translation>Части ответа с объяснением</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>&amp;Копировать объяснение</translation>
    </message>
    <message>
        <source>Show exchange %1</source>
        <translation>Показать обмен %1</translation>
    </message>
    <message>
        <source>Show exchange %1, where %2 of the request was seen</source>
        <translation>Показать обмен %1, где встречалось «%2» из запроса</translation>
    </message>
    <message>
        <source>Show exchange %1, where %2 of the response was seen</source>
        <translation>Показать обмен %1, где встречалось «%2» из ответа</translation>
    </message>
    <message>
        <source>see exchange %1</source>
        <translation>см. обмен %1</translation>
    </message>
    <message>
        <source>from exchange %1</source>
        <translation>из обмена %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::ExplainedPage</name>
    <message>
        <source>Nothing to explain: no answer came.</source>
        <translation>Объяснять нечего: ответ не пришёл.</translation>
    </message>
    <message>
        <source>Explaining %1 of text…</source>
        <translation>Объясняется %1 текста…</translation>
    </message>
    <message>
        <source>Copy request explanation</source>
        <translation>Копировать объяснение запроса</translation>
    </message>
    <message>
        <source>Copy response explanation</source>
        <translation>Копировать объяснение ответа</translation>
    </message>
    <message>
        <source>This request has no parameters and no headers.</source>
        <translation>В этом запросе нет ни параметров, ни заголовков.</translation>
    </message>
    <message>
        <source>Only the first %1 parts are explained here. The body shows everything.</source>
        <translation>Здесь объяснены только первые части (%1). Всё целиком на вкладке тела.</translation>
    </message>
    <message>
        <source>This body is too large to be explained part by part. The body shows everything.</source>
        <translation>Тело слишком велико, чтобы объяснить его по частям. Всё целиком на вкладке тела.</translation>
    </message>
</context>
<context>
    <name>workbench::FieldHelpPanel</name>
    <message>
        <source>Sent: %1</source>
        <translation>Отправляется: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Хранится: %1</translation>
    </message>
</context>
<context>
    <name>workbench::HalvesPage</name>
    <message>
        <source>Nothing arrived.</source>
        <translation>Ничего не пришло.</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Ответа ещё нет.</translation>
    </message>
    <message>
        <source>This message went through the browser. What the browser received, this program cannot see.</source>
        <translation>Это сообщение прошло через браузер. Что получил браузер, программа не видит.</translation>
    </message>
    <message>
        <source>No response was recorded.</source>
        <translation>Ответ не записан.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>workbench::HeaderListModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>workbench::HeaderTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
</context>
<context>
    <name>workbench::HeadersPage</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Copy request headers</source>
        <translation>Копировать заголовки запроса</translation>
    </message>
    <message>
        <source>Copy response headers</source>
        <translation>Копировать заголовки ответа</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Заголовки запроса</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Заголовки ответа</translation>
    </message>
    <message>
        <source>decoded</source>
        <comment>the text inside the base64 of a Basic header</comment>
        <translation>декодировано</translation>
    </message>
</context>
<context>
    <name>workbench::InspectorPanel</name>
    <message>
        <source>Select an exchange.</source>
        <translation>Выберите обмен.</translation>
    </message>
    <message>
        <source>Exchange details</source>
        <translation>Подробности обмена</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Части обмена</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>From an earlier session: its secrets were saved by name only.</source>
        <translation>Из прежнего сеанса: от секретов сохранены только имена.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснение</translation>
    </message>
</context>
<context>
    <name>workbench::LanesSwitch</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Дорожки</translation>
    </message>
    <message>
        <source>Show exchanges as a list</source>
        <translation>Показать обмены списком</translation>
    </message>
    <message>
        <source>Show exchanges as lanes</source>
        <translation>Показать обмены дорожками</translation>
    </message>
</context>
<context>
    <name>workbench::LanesView</name>
    <message>
        <source>Exchanges as lanes</source>
        <translation>Обмены дорожками</translation>
    </message>
    <message>
        <source>Copy arrow as text</source>
        <translation>Копировать стрелку как текст</translation>
    </message>
</context>
<context>
    <name>workbench::LessonList</name>
    <message>
        <source>not started</source>
        <comment>a lesson</comment>
        <translation>не начат</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a lesson</comment>
        <translation>начат</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a lesson</comment>
        <translation>пройден</translation>
    </message>
    <message>
        <source>%1. %2, %3. %4</source>
        <comment>number, title, state and goal of a lesson</comment>
        <translation>%1. %2, %3. %4</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>There is no lesson that could be shown.</source>
        <translation>Нет уроков, которые можно показать.</translation>
    </message>
    <message>
        <source>Every message waits until you send it. The lessons use the built-in practice server and need no internet, unless they say otherwise.</source>
        <translation>Каждое сообщение ждёт, пока вы его не отправите. Уроки идут на встроенном учебном сервере и не требуют интернета, если в них не сказано иное.</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Начать урок</translation>
    </message>
</context>
<context>
    <name>workbench::LessonQuestions</name>
    <message>
        <source>Can you answer these?</source>
        <translation>Можете ответить?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer to question %1</source>
        <translation>Ответ на вопрос %1</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <translation>Показать обмен</translation>
    </message>
    <message>
        <source>Show the exchange for question %1</source>
        <translation>Показать обмен к вопросу %1</translation>
    </message>
</context>
<context>
    <name>workbench::MainWindow</name>
    <message numerus="yes">
        <source>%n exchange(s) cleared.</source>
        <translation>
            <numerusform>Удалён %n обмен.</numerusform>
            <numerusform>Удалены %n обмена.</numerusform>
            <numerusform>Удалено %n обменов.</numerusform>
        </translation>
    </message>
    <message>
        <source>OAuth Workbench</source>
        <translation>OAuth Workbench</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About OAuth Workbench</source>
        <translation>О программе OAuth Workbench</translation>
    </message>
    <message>
        <source>OAuth Workbench %1

Tests, inspects and teaches OAuth 2.0 and OpenID Connect.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>OAuth Workbench %1

Проверяет, показывает и объясняет OAuth 2.0 и OpenID Connect.

Свободная программа по лицензии GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>A new application in Django</source>
        <translation>Новое приложение в Django</translation>
    </message>
    <message>
        <source>Open the admin page, choose Applications, then Add application.</source>
        <translation>Откройте страницу администратора, выберите Applications, затем Add application.</translation>
    </message>
    <message>
        <source>Copy client ID and client secret before you press Save: afterwards Django keeps only a hash of the secret.</source>
        <translation>Скопируйте ID и секрет клиента до нажатия Save: потом Django хранит только хеш секрета.</translation>
    </message>
    <message>
        <source>An address that fits</source>
        <translation>Подходящий адрес</translation>
    </message>
    <message>
        <source>The tokens of this session are saved now.</source>
        <translation>Токены этого сеанса теперь сохранены.</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <extracomment>%1 is a length of time: &quot;1:00:00&quot;</extracomment>
        <translation>Часы этого компьютера переведены вперёд на %1.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>Часы этого компьютера переведены назад на %1.</translation>
    </message>
    <message>
        <source>Tokens of this session expire after the time that they were given for, whatever the clock says.</source>
        <translation>Токены этого сеанса истекают по прошествии отведённого им времени, что бы ни показывали часы.</translation>
    </message>
    <message>
        <source>What is done in this session is gone when you quit.</source>
        <translation>Всё сделанное в этом сеансе исчезнет при выходе.</translation>
    </message>
    <message>
        <source>Set the file aside and start with an empty one</source>
        <translation>Отложить файл и начать с пустого</translation>
    </message>
    <message>
        <source>From now on everything is kept again.</source>
        <translation>С этого момента всё снова сохраняется.</translation>
    </message>
    <message>
        <source>The old file is here: %1</source>
        <translation>Прежний файл здесь: %1</translation>
    </message>
</context>
<context>
    <name>workbench::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: kind of the message, then its title, e.g. &quot;Error: The server does not know this client&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::ParameterTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1: add a line</source>
        <extracomment>%1 is the table: &quot;Extra for the token: add a line&quot;</extracomment>
        <translation>%1: добавить строку</translation>
    </message>
    <message>
        <source>%1: remove the line</source>
        <translation>%1: удалить строку</translation>
    </message>
</context>
<context>
    <name>workbench::PasswordEdit</name>
    <message>
        <source>Reveal what is typed</source>
        <extracomment>%1 is the name of a field: &quot;Reveal Client secret&quot;</extracomment>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Показать: %1</translation>
    </message>
</context>
<context>
    <name>workbench::PastedTextDialog</name>
    <message>
        <source>Copied on one line</source>
        <translation>Скопировано одной строкой</translation>
    </message>
    <message>
        <source>Explain a pasted text</source>
        <translation>Объяснить вставленный текст</translation>
    </message>
    <message>
        <source>What a terminal or a web page said, what curl printed, or a command that does not work:</source>
        <translation>Что сообщил терминал или веб-страница, что вывел curl, или команда, которая не работает:</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Текст для объяснения</translation>
    </message>
    <message>
        <source>Nothing in this text is known to this program</source>
        <translation>В этом тексте нет ничего знакомого программе</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeControls</name>
    <message>
        <source>Behave like:</source>
        <translation>Вести себя как:</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>Вести себя как</translation>
    </message>
    <message>
        <source>the RFCs</source>
        <translation>по RFC</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <translation>Токен доступа живёт</translation>
    </message>
    <message>
        <source>Code lives</source>
        <translation>Код живёт</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <translation>Токен обновления живёт</translation>
    </message>
    <message>
        <source>Answer delay</source>
        <translation>Задержка ответа</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>PKCE is required of every client</source>
        <translation>PKCE обязателен для каждого клиента</translation>
    </message>
    <message>
        <source>A refresh replaces the refresh token</source>
        <translation>Обновление заменяет и токен обновления</translation>
    </message>
    <message>
        <source>Next answer:</source>
        <translation>Следующий ответ:</translation>
    </message>
    <message>
        <source>Next answer to a client</source>
        <translation>Следующий ответ клиенту</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>как положено</translation>
    </message>
    <message>
        <source>held back until the client gives up</source>
        <translation>задержать, пока клиент не сдастся</translation>
    </message>
    <message>
        <source>none: the connection is closed</source>
        <translation>никакого: соединение закрывается</translation>
    </message>
    <message>
        <source>a page where JSON belongs</source>
        <translation>страница вместо JSON</translation>
    </message>
    <message>
        <source>an error inside 200</source>
        <translation>ошибка внутри ответа 200</translation>
    </message>
    <message>
        <source>The next answer can go wrong on demand: it meets one request for a token, its revocation, its state or the API, and nothing is used up by it. After that all is as before.</source>
        <translation>Следующий ответ можно испортить нарочно. Это коснётся одного запроса: за токеном, об отзыве, о состоянии токена или к API, и ничего не израсходует. Потом всё как прежде.</translation>
    </message>
    <message>
        <source>These settings hold until this program ends, also when the server is stopped and started. Codes and tokens that are out already keep their time.</source>
        <translation>Настройки действуют, пока программа не закрыта, даже если сервер останавливали и запускали. Сроки уже выданных кодов и токенов не меняются.</translation>
    </message>
    <message>
        <source>As this server usually is</source>
        <translation>Как обычно у этого сервера</translation>
    </message>
    <message>
        <source>Strict: every answer as RFC 6749, 6750, 7009, 7636 and 7662 want it.</source>
        <translation>Строго: каждый ответ такой, как требуют RFC 6749, 6750, 7009, 7636 и 7662.</translation>
    </message>
    <message>
        <source>PKCE for everybody, addresses end with a slash, invalid_client without a reason, an empty answer to a revocation, and an API that says no credentials were provided whatever was wrong: the WWW-Authenticate header knows better.</source>
        <translation>PKCE для всех, адреса кончаются косой чертой, invalid_client без объяснения, пустой ответ на отзыв, а API при любой ошибке пишет, что учётных данных не было: правду говорит заголовок WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Errors come inside 200, answers are forms unless JSON is asked for, scopes are separated by commas, and there is no end, no refresh token and no endpoint for revocation.</source>
        <translation>Ошибки приходят внутри ответа 200, ответы – формы, если не попросить JSON, права (scope) разделены запятыми; нет ни срока, ни токена обновления, ни адреса для отзыва.</translation>
    </message>
    <message>
        <source>A refresh token comes only with access_type=offline at the first consent, or with prompt=consent; it is never replaced. There is no id_token here, because this server has no key to sign one with.</source>
        <translation>Токен обновления приходит только с access_type=offline при первом согласии или с prompt=consent и никогда не заменяется. Здесь нет id_token: у этого сервера нет ключа, чтобы его подписать.</translation>
    </message>
    <message>
        <source>Members in two spellings (accessToken, access_token), errors as errorCode inside 200, the token endpoint also by GET, a code of one minute, an access token of a month, and nothing to revoke with.</source>
        <translation>Имена в двух написаниях (accessToken, access_token), ошибки как errorCode внутри ответа 200, адрес токенов отвечает и на GET, код на минуту, токен доступа на месяц, отозвать нельзя.</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeDialog</name>
    <message>
        <source>Practice server</source>
        <translation>Учебный сервер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeLive</name>
    <message>
        <source>What the server sees:</source>
        <translation>Что видит сервер:</translation>
    </message>
    <message>
        <source>What the server sees</source>
        <translation>Что видит сервер</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear what the server saw</source>
        <translation>Очистить список запросов к серверу</translation>
    </message>
    <message>
        <source>Nothing yet. Each request appears here as the server takes it.</source>
        <translation>Пока ничего. Здесь появится каждый запрос, который примет сервер.</translation>
    </message>
</context>
<context>
    <name>workbench::PracticePanel</name>
    <message>
        <source>Users / passwords:</source>
        <translation>Пользователи / пароли:</translation>
    </message>
    <message>
        <source>public, no secret</source>
        <translation>публичный, без секрета</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>секрет %1</translation>
    </message>
    <message>
        <source>Client %1:</source>
        <translation>Клиент %1:</translation>
    </message>
    <message>
        <source>Redirect URIs:</source>
        <translation>Адреса возврата (redirect URI):</translation>
    </message>
    <message>
        <source>127.0.0.1 and [::1] are taken with any port.</source>
        <translation>127.0.0.1 и [::1] принимаются с любым портом.</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Права (scope):</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>Запустить учебный сервер</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop the practice server</source>
        <translation>Остановить учебный сервер</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>Копировать базовый адрес</translation>
    </message>
    <message>
        <source>Users, clients and secrets are public on purpose: everyone who has this program knows them. The server answers on this computer only, and forgets everything when it stops.</source>
        <translation>Пользователи, клиенты и секреты открыты намеренно: их знает каждый, у кого есть эта программа. Сервер отвечает только на этом компьютере и при остановке всё забывает.</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Работает: %1</translation>
    </message>
    <message>
        <source>Did not start: %1</source>
        <translation>Не запустился: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Users and clients of the practice server</source>
        <translation>Пользователи и приложения учебного сервера</translation>
    </message>
    <message>
        <source>Settings of the practice server</source>
        <translation>Настройки учебного сервера</translation>
    </message>
    <message>
        <source>Users and clients</source>
        <translation>Пользователи и клиенты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About the practice server</source>
        <translation>Об учебном сервере</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeRequestModel</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileController</name>
    <message>
        <source>The client secret is missing</source>
        <translation>Нет секрета клиента</translation>
    </message>
    <message>
        <source>Profile “%1” is now called “%2”.</source>
        <translation>Профиль «%1» теперь называется «%2».</translation>
    </message>
    <message>
        <source>Profile “%1” deleted.</source>
        <translation>Профиль «%1» удалён.</translation>
    </message>
    <message>
        <source>Profile “%1” deleted. Its secrets could not be read.</source>
        <translation>Профиль «%1» удалён. Прочитать его секреты не удалось.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Импорт профилей</translation>
    </message>
    <message>
        <source>Profile files (*.json)</source>
        <translation>Файлы профилей (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export profile without its secrets</source>
        <translation>Экспорт профиля без секретов</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileEditor</name>
    <message>
        <source>This profile has changes that are not saved.</source>
        <translation>В профиле есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>title of the window; %1 is the profile&apos;s name</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Профиль: %1</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Отменить изменения</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save and &amp;get token</source>
        <translation>Сохранить и полу&amp;чить токен</translation>
    </message>
    <message>
        <source>This profile was changed meanwhile, in another window or by a command.</source>
        <translation>Этот профиль тем временем изменён в другом окне или командой.</translation>
    </message>
    <message>
        <source>Show the other changes</source>
        <translation>Показать другие изменения</translation>
    </message>
    <message>
        <source>Save mine over them</source>
        <translation>Сохранить мои поверх них</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile, in another window or by a command.</source>
        <translation>Этот профиль тем временем удалён в другом окне или командой.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Сохранить снова</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileForm</name>
    <message>
        <source>kept in the keychain</source>
        <translation>хранится в связке ключей</translation>
    </message>
    <message>
        <source>Not a whole address, such as http://127.0.0.1:8000.</source>
        <translation>Неполный адрес. Пример полного: http://127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>Five endpoints were filled in.</source>
        <translation>Подставлено пять адресов.</translation>
    </message>
    <message>
        <source>Fill in the &amp;Django paths</source>
        <translation>Подставить п&amp;ути Django</translation>
    </message>
    <message>
        <source>M&amp;ore fields</source>
        <translation>&amp;Ещё поля</translation>
    </message>
    <message>
        <source>Do not form-encode ID and secret</source>
        <translation>Не кодировать ID и секрет как форму</translation>
    </message>
    <message>
        <source>Strict: reject what is not as specified</source>
        <translation>Строго: отклонять всё не по спецификации</translation>
    </message>
    <message>
        <source>Allow plain http to other computers</source>
        <translation>Разрешить обычный http к другим компьютерам</translation>
    </message>
    <message>
        <source>Trust the certificate %1</source>
        <translation>Доверять сертификату %1</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileItemDelegate</name>
    <message>
        <source>Profile name</source>
        <translation>Название профиля</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileListModel</name>
    <message>
        <source>My profiles</source>
        <translation>Мои профили</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(пока нет)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a profile&apos;s name and its state, read aloud</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileSidebar</name>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Создать копию</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>И&amp;мпортировать…</translation>
    </message>
    <message>
        <source>A profile needs a name. The old one stays.</source>
        <translation>Профилю нужно название. Прежнее сохранено.</translation>
    </message>
    <message>
        <source>Another profile is called “%1”. The old name stays.</source>
        <translation>Другой профиль уже называется «%1». Прежнее название сохранено.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Новый профиль…</translation>
    </message>
</context>
<context>
    <name>workbench::RequestPreviewPanel</name>
    <message>
        <source>The request that the browser will make:</source>
        <translation>Запрос, который выполнит браузер:</translation>
    </message>
    <message>
        <source>The request that will be sent:</source>
        <translation>Запрос, который будет отправлен:</translation>
    </message>
    <message>
        <source>Preview of the request</source>
        <translation>Предварительный вид запроса</translation>
    </message>
    <message>
        <source>The addresses are known when the practice server runs.</source>
        <translation>Адреса станут известны, когда заработает учебный сервер.</translation>
    </message>
    <message>
        <source>Nothing can be shown before there is a usable address: %1.</source>
        <translation>Пока нет пригодного адреса, показать нечего: %1.</translation>
    </message>
</context>
<context>
    <name>workbench::RevocationQuestion</name>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Отозвать сейчас</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Оставить токен</translation>
    </message>
</context>
<context>
    <name>workbench::RunWorkspace</name>
    <message>
        <source>See OAuth 2.0 happen, one message at a time</source>
        <translation>OAuth 2.0 на деле: сообщение за сообщением</translation>
    </message>
    <message>
        <source>The practice server is a small authorization server inside this program. It needs no internet.</source>
        <translation>Учебный сервер – небольшой сервер авторизации внутри этой программы. Интернет ему не нужен.</translation>
    </message>
    <message>
        <source>Get a token from the practice server</source>
        <translation>Получить токен от учебного сервера</translation>
    </message>
    <message>
        <source>Connect my own server…</source>
        <translation>Подключить свой сервер…</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit or any other</source>
        <translation>Django OAuth Toolkit или любой другой</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Импортировать профиль…</translation>
    </message>
    <message>
        <source>Start a lesson</source>
        <translation>Начать урок</translation>
    </message>
</context>
<context>
    <name>workbench::SecretLabel</name>
    <message>
        <source>none</source>
        <extracomment>In place of a secret that does not exist</extracomment>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n character(s); Copy gives all)</source>
        <extracomment>%1 is the beginning of a long secret</extracomment>
        <translation>
            <numerusform>%1… (%n знак; копируется целиком)</numerusform>
            <numerusform>%1… (%n знака; копируется целиком)</numerusform>
            <numerusform>%1… (%n знаков; копируется целиком)</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Screen reader: in place of a masked secret</extracomment>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1 is a secret: &quot;Reveal access token&quot;</extracomment>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a secret: &quot;Copy access token&quot;</extracomment>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <extracomment>Screen reader: a secret that was replaced, revoked or used</extracomment>
        <translation>%1, больше не действует</translation>
    </message>
    <message>
        <source>Trace %1 (%2)</source>
        <extracomment>%1 is a secret, %2 its short name: &quot;Trace access token (AT1)&quot;</extracomment>
        <translation>Проследить: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>workbench::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board after:</source>
        <translation>Очищать &amp;буфер обмена через:</translation>
    </message>
    <message>
        <source>Wait for an ans&amp;wer:</source>
        <translation>&amp;Ждать ответа:</translation>
    </message>
    <message>
        <source>Wait for the b&amp;rowser:</source>
        <translation>Ждать бра&amp;узера:</translation>
    </message>
    <message>
        <source>Lar&amp;gest answer:</source>
        <translation>&amp;Наибольший ответ:</translation>
    </message>
    <message>
        <source>&amp;Mask secrets when the program starts</source>
        <translation>&amp;Скрывать секреты при запуске программы</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Unit after a number: per cent</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit after a number: seconds</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Unit after a number: mebibytes</extracomment>
        <translation> МиБ</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Вернуть исходные</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size of the text in per cent</source>
        <translation>Размер текста в процентах</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>Секунды до очистки буфера обмена</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation>Секунды ожидания ответа</translation>
    </message>
    <message>
        <source>Seconds to wait for the browser</source>
        <translation>Секунды ожидания браузера</translation>
    </message>
    <message>
        <source>Largest answer in mebibytes</source>
        <translation>Наибольший ответ в мебибайтах</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
</context>
<context>
    <name>workbench::StatusLine</name>
    <message>
        <source>Practice server stopped</source>
        <translation>Учебный сервер остановлен</translation>
    </message>
    <message>
        <source>Practice server on %1</source>
        <translation>Учебный сервер: %1</translation>
    </message>
    <message>
        <source>No keychain: secrets are kept until you quit</source>
        <translation>Нет связки ключей: секреты хранятся до выхода</translation>
    </message>
    <message>
        <source>Secrets are in the keychain</source>
        <translation>Секреты в связке ключей</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>Буфер обмена очистится через %n секунду</numerusform>
            <numerusform>Буфер обмена очистится через %n секунды</numerusform>
            <numerusform>Буфер обмена очистится через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of this session are kept until you quit</source>
        <translation>Секреты этого сеанса хранятся до выхода</translation>
    </message>
</context>
<context>
    <name>workbench::StepBar</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>goes through the steps by itself</comment>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Break it…</source>
        <translation>Испортить…</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
</context>
<context>
    <name>workbench::StepWords</name>
    <message>
        <source>More</source>
        <comment>unfolds a longer explanation</comment>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation>А что, если…?</translation>
    </message>
    <message>
        <source>Try it in this lesson</source>
        <translation>Попробовать в этом уроке</translation>
    </message>
</context>
<context>
    <name>workbench::TeachController</name>
    <message>
        <source>This lesson runs on your own server. Choose one of your profiles at the left first.</source>
        <translation>Этот урок идёт на вашем собственном сервере. Сначала выберите слева один из своих профилей.</translation>
    </message>
    <message>
        <source>A lesson was left out: %1 cannot be used (%2).</source>
        <extracomment>%1 is a file name, %2 a place in it</extracomment>
        <translation>Урок пропущен: файл %1 непригоден (%2).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step 5 of 9</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a lesson – where it runs</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>practice server</source>
        <translation>учебный сервер</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Начать урок заново</translation>
    </message>
    <message>
        <source>The lesson is finished.</source>
        <translation>Урок пройден.</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Следующий урок</translation>
    </message>
    <message>
        <source>The lesson was left in the middle. Nothing of it waits any more.</source>
        <translation>Урок прерван посередине. Ничего больше не ждёт отправки.</translation>
    </message>
    <message>
        <source>The lesson has ended: the practice server was stopped.</source>
        <translation>Урок закончен: учебный сервер остановлен.</translation>
    </message>
    <message>
        <source>The lesson has ended: something else was started meanwhile.</source>
        <translation>Урок закончен: тем временем было запущено что-то другое.</translation>
    </message>
    <message>
        <source>The lesson cannot go on after this answer.</source>
        <translation>После такого ответа урок продолжить нельзя.</translation>
    </message>
    <message>
        <source>Back shows an earlier step. Nothing is sent again.</source>
        <translation>«Назад» показывает прежний шаг. Ничего не отправляется повторно.</translation>
    </message>
    <message>
        <source>Armed: %1. What will the answer be?</source>
        <extracomment>%1 names a break: &quot;wrong client secret&quot;</extracomment>
        <translation>Подготовлено: %1. Каким будет ответ?</translation>
    </message>
    <message>
        <source>This message has not been sent yet. It waits for you.</source>
        <translation>Это сообщение ещё не отправлено. Оно ждёт вас.</translation>
    </message>
    <message>
        <source>A stand-in for the browser does this when you go on.</source>
        <translation>Это сделает замена браузера, когда вы пойдёте дальше.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Ждём ответа…</translation>
    </message>
    <message>
        <source>Your browser has the word. When it comes back, the lesson goes on by itself.</source>
        <translation>Слово за вашим браузером. Когда он вернётся, урок продолжится сам.</translation>
    </message>
    <message>
        <source>Send this message</source>
        <translation>Отправить это сообщение</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of a lesson</comment>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>workbench::TeachWorkspace</name>
    <message>
        <source>All lessons</source>
        <translation>Все уроки</translation>
    </message>
    <message>
        <source>Words for this step</source>
        <translation>Пояснения к этому шагу</translation>
    </message>
    <message>
        <source>Parts of this message, explained</source>
        <translation>Части этого сообщения с пояснениями</translation>
    </message>
</context>
<context>
    <name>workbench::TextPage</name>
    <message>
        <source>Copy request body</source>
        <translation>Копировать тело запроса</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>Копировать тело ответа</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Тело запроса</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Тело ответа</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>Копировать запрос как есть</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>Копировать ответ как есть</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Запрос как есть</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>Ответ как есть</translation>
    </message>
    <message>
        <source>The request has no body.</source>
        <translation>У запроса нет тела.</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>У ответа нет тела.</translation>
    </message>
    <message>
        <source>Preparing %1 of text…</source>
        <translation>Подготовка текста (%1)…</translation>
    </message>
    <message>
        <source>“%1” stands here more than once. Programs differ in which one they read.</source>
        <translation>«%1» встречается здесь несколько раз. Программы по-разному выбирают, какое значение читать.</translation>
    </message>
    <message>
        <source>This body is not text. Its first 4096 bytes in hexadecimal:</source>
        <translation>Это тело – не текст. Первые 4096 байт в шестнадцатеричном виде:</translation>
    </message>
    <message>
        <source>The request has no body. These parameters are in its address:</source>
        <translation>У запроса нет тела. Параметры в его адресе:</translation>
    </message>
</context>
<context>
    <name>workbench::TextView</name>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
</context>
<context>
    <name>workbench::TimeSlider</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::TimingModel</name>
    <message>
        <source>from %1 to %2 ms</source>
        <translation>с %1 до %2 мс</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>workbench::TimingPage</name>
    <message numerus="yes">
        <source>This request was sent %n times: the server closed the connection without an answer, and the network library tried again by itself.</source>
        <translation>
            <numerusform>Запрос отправлен %n раз: сервер закрыл соединение без ответа, и сетевая библиотека сама повторила попытку.</numerusform>
            <numerusform>Запрос отправлен %n раза: сервер закрыл соединение без ответа, и сетевая библиотека сама повторила попытку.</numerusform>
            <numerusform>Запрос отправлен %n раз: сервер закрыл соединение без ответа, и сетевая библиотека сама повторила попытку.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange is not finished yet.</source>
        <translation>Обмен ещё не закончен.</translation>
    </message>
    <message>
        <source>This message went through the browser: its times were not seen.</source>
        <translation>Это сообщение прошло через браузер: его время не видно.</translation>
    </message>
    <message>
        <source>No times were seen.</source>
        <translation>Время не измерено.</translation>
    </message>
    <message>
        <source>Connect was not seen: an open connection was used again, which is normal.</source>
        <translation>Этапа соединения не было: использовано уже открытое соединение, это нормально.</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время по этапам</translation>
    </message>
</context>
<context>
    <name>workbench::TokenCard</name>
    <message>
        <source>No token yet.</source>
        <translation>Токена ещё нет.</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>токен доступа</translation>
    </message>
    <message>
        <source>Token JSON</source>
        <translation>JSON токена</translation>
    </message>
    <message>
        <source>JSON of the token answer, with names in place of the secrets</source>
        <translation>JSON ответа с токеном, вместо секретов – их имена</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Button with a menu of ways to revoke</extracomment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Revoke the access token and check that it is refused?</source>
        <translation>Отозвать токен доступа и проверить, что он отклоняется?</translation>
    </message>
    <message>
        <source>Revoke the access token at %1 and check that it is refused?</source>
        <translation>Отозвать токен доступа на %1 и проверить, что он отклоняется?</translation>
    </message>
    <message>
        <source>Revoke the access token?</source>
        <translation>Отозвать токен доступа?</translation>
    </message>
    <message>
        <source>Revoke the access token at %1?</source>
        <translation>Отозвать токен доступа на %1?</translation>
    </message>
    <message>
        <source>Revoke the refresh token?</source>
        <translation>Отозвать токен обновления?</translation>
    </message>
    <message>
        <source>Revoke the refresh token at %1?</source>
        <translation>Отозвать токен обновления на %1?</translation>
    </message>
    <message>
        <source>Revoke: choose what</source>
        <translation>Отозвать: выбрать, что именно</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <extracomment>Button; %1 is how many codes and tokens came in this session</extracomment>
        <translation>История (%1)</translation>
    </message>
    <message numerus="yes">
        <source>History of codes and tokens, %n entry(s)</source>
        <translation>
            <numerusform>История кодов и токенов, %n запись</numerusform>
            <numerusform>История кодов и токенов, %n записи</numerusform>
            <numerusform>История кодов и токенов, %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::TokenHistory</name>
    <message>
        <source>No code or token came in this session yet.</source>
        <translation>В этом сеансе ещё не было ни кода, ни токена.</translation>
    </message>
    <message>
        <source>History of codes and tokens</source>
        <translation>История кодов и токенов</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>Показать, откуда он</translation>
    </message>
    <message>
        <source>Try the old refresh token</source>
        <translation>Проверить старый токен обновления</translation>
    </message>
    <message>
        <source>Try the old token</source>
        <translation>Проверить старый токен</translation>
    </message>
    <message>
        <source>Sends it once more, to see whether the server refuses it</source>
        <translation>Отправляет его ещё раз, чтобы увидеть, откажет ли сервер</translation>
    </message>
</context>
<context>
    <name>workbench::TokenRows</name>
    <message>
        <source>Access token:</source>
        <translation>Токен доступа:</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>Токен обновления:</translation>
    </message>
    <message>
        <source>ID token:</source>
        <translation>ID-токен:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Права (scope):</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Тип:</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>Получен:</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>токен доступа</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>токен обновления</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-токен</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <extracomment>The scope that was granted, then the one that was asked for</extracomment>
        <translation>%1 (запрошено: %2)</translation>
    </message>
    <message>
        <source>A new refresh token came with the last refresh (rotated).</source>
        <translation>При последнем обновлении пришёл новый токен обновления (ротация).</translation>
    </message>
    <message>
        <source>The refresh token is still the same one (not rotated).</source>
        <translation>Токен обновления прежний (без ротации).</translation>
    </message>
</context>
<context>
    <name>workbench::TraceBar</name>
    <message>
        <source>Go to exchange %1 of the trace</source>
        <translation>Перейти к обмену %1 на пути значения</translation>
    </message>
    <message>
        <source>Previous exchange of the trace</source>
        <translation>Предыдущий обмен на пути значения</translation>
    </message>
    <message>
        <source>Next exchange of the trace</source>
        <translation>Следующий обмен на пути значения</translation>
    </message>
    <message>
        <source>End the trace</source>
        <translation>Закончить слежение</translation>
    </message>
    <message>
        <source>Trace of a value</source>
        <translation>Путь значения</translation>
    </message>
</context>
<context>
    <name>workbench::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>workbench::VerbRow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip: a verb and its key, &quot;Get token (F5)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Flow:</source>
        <translation>Поток:</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Создать профиль…</translation>
    </message>
    <message>
        <source>Complete the profile…</source>
        <translation>Дополнить профиль…</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Получить токен</translation>
    </message>
    <message>
        <source>Call API</source>
        <translation>Вызвать API</translation>
    </message>
    <message>
        <source>Ways to call the API</source>
        <translation>Способы вызова API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>workbench::WaitingPanel</name>
    <message>
        <source>Sign in here</source>
        <extracomment>Button: opens the built-in dialog that stands in for the browser</extracomment>
        <translation>Войти здесь</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation>Попробовать открыть снова</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy link of the sign-in page</source>
        <translation>Копировать ссылку на страницу входа</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>Отменить ожидание</translation>
    </message>
    <message>
        <source>Cancel waiting (%1)</source>
        <extracomment>%1 is the name of the key Esc</extracomment>
        <translation>Отменить ожидание (%1)</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>Вставить адрес</translation>
    </message>
    <message>
        <source>Use address</source>
        <translation>Использовать адрес</translation>
    </message>
    <message>
        <source>The wait ends soon. “Keep waiting” makes it longer.</source>
        <translation>Ожидание скоро закончится. «Ждать дальше» продлит его.</translation>
    </message>
    <message>
        <source>Something knocked with another state. It was turned away; still waiting.</source>
        <translation>Пришло обращение с другим state. Оно отклонено; ожидание продолжается.</translation>
    </message>
</context>
<context>
    <name>workbench::WindowActions</name>
    <message>
        <source>New profile…</source>
        <translation>Новый профиль…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Изменить профиль…</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>Создать копию профиля</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Переименовать профиль</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Удалить профиль</translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation>Импортировать профили…</translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation>Экспортировать профиль…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Получить токен</translation>
    </message>
    <message>
        <source>Call API</source>
        <translation>Вызвать API</translation>
    </message>
    <message>
        <source>Token in the header</source>
        <translation>Токен в заголовке</translation>
    </message>
    <message>
        <source>Token in the query</source>
        <translation>Токен в строке запроса</translation>
    </message>
    <message>
        <source>Token in the form body</source>
        <translation>Токен в теле формы</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>Без токена</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Revoke and check</source>
        <translation>Отозвать и проверить</translation>
    </message>
    <message>
        <source>Revoke access token</source>
        <translation>Отозвать токен доступа</translation>
    </message>
    <message>
        <source>Revoke refresh token</source>
        <translation>Отозвать токен обновления</translation>
    </message>
    <message>
        <source>Introspect token</source>
        <translation>Запросить интроспекцию токена</translation>
    </message>
    <message>
        <source>Fetch user info</source>
        <translation>Запросить данные пользователя</translation>
    </message>
    <message>
        <source>Paste redirect address</source>
        <translation>Вставить адрес возврата</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Forget tokens</source>
        <translation>Забыть токены</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Запустить все проверки</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Mask secrets</source>
        <translation>Скрывать секреты</translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation>Фильтровать обмены</translation>
    </message>
    <message>
        <source>Clear exchanges</source>
        <translation>Очистить обмены</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Start or stop practice server</source>
        <translation>Запустить или остановить учебный сервер</translation>
    </message>
    <message>
        <source>Practice server…</source>
        <translation>Учебный сервер…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About OAuth Workbench</source>
        <translation>О программе OAuth Workbench</translation>
    </message>
    <message>
        <source>Call API with</source>
        <translation>Способ вызова API</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Профиль</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Show exchanges as lanes</source>
        <translation>Показать обмены дорожками</translation>
    </message>
    <message>
        <source>Save picture of the lanes…</source>
        <translation>Сохранить рисунок дорожек…</translation>
    </message>
    <message>
        <source>Break the next message…</source>
        <translation>Испортить следующее сообщение…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Trace this value</source>
        <translation>Проследить это значение</translation>
    </message>
    <message>
        <source>Next exchange of the trace</source>
        <translation>Следующий обмен на пути значения</translation>
    </message>
    <message>
        <source>Previous exchange of the trace</source>
        <translation>Предыдущий обмен на пути значения</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <source>Next step of the lesson</source>
        <translation>Следующий шаг урока</translation>
    </message>
    <message>
        <source>Previous step of the lesson</source>
        <translation>Предыдущий шаг урока</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Начать урок заново</translation>
    </message>
    <message>
        <source>Play the lesson</source>
        <translation>Воспроизвести урок</translation>
    </message>
    <message>
        <source>Explain a pasted text…</source>
        <translation>Объяснить вставленный текст…</translation>
    </message>
</context>
<context>
    <name>workbench::Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two units of time, the larger one first: &quot;59 minutes 12 seconds&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A short length of time in days</extracomment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A short length of time: days, hours</extracomment>
        <translation>%1 дн. %2 ч</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
</TS>
