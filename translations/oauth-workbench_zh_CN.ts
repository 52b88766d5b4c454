<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CallbackPage</name>
    <message>
        <source>The answer has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer belongs to another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page and go back to OAuth Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth Workbench did not use it and goes on waiting for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth Workbench did not use it. The program says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>The code was asked for with the redirect URI {asked}, and exchanged with {sent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI {address} uses localhost. Servers take any port only for 127.0.0.1 and [::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {port} is not the registered one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of {address} differs, often by the slash at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI {address} is not registered for this application. The server then shows an error page and does not send the browser back: see what the browser shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI {address} is not on this computer. The address can be pasted from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the client ID {client_id} and shows an error page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page in the browser was closed or is still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser shows a warning or an empty page because the redirect URI begins with https. The address can be pasted from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was opened in another browser or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came from a page that belongs to an earlier attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two attempts are under way at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer carries no state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else sent this answer: state and issuer exist to notice that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in the profile is written differently: {expected} there, {got} in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from another server than the one that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted address is the one that was opened. The one to paste begins with the redirect URI and contains code=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text is not a whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this profile itself listens at port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program listens at port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slash at the end is missing; Django wants {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has its endpoints elsewhere: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is wrong: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not take {method}. It takes: {allow}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends to a sign-in page, {address}: it expects a browser with a session, not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the address is now {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is form-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the answer is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON of the answer is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON of the answer is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member {member} stands in the answer twice; which one counts is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member {member} is missing or has a value that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server compressed the body although the request did not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {status} is no answer to this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {address} is not the right one for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met an error of its own; its log shows which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy or under maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server received too many requests in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer no keychain is running in which secrets can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {address} is not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has stopped: at {time} it still answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server listens at a port other than {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name localhost can mean the IPv6 address ::1, and the server listens at 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete; it may be restarting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the request and needs longer to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {address} is stopped in a debugger or busy with another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on the way drops what is sent to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name {host} is misspelt or does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network reaches other hosts only through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody whom this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued for a host other than {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is out of its time, or the clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {port} speaks plain http, and the address begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {port} speaks https, and the address begins with http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at {address} is not an HTTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is a stored hash: it begins with {prefix}. Django shows the real secret only before the application is saved for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret contains a blank or a line break, probably from copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried no client secret, and the server expects one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The client secret (%n characters) is not the one of this application.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret was cut while copying: it has %n characters, usual are {usual}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The client ID and the client secret stand in each other&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID begins or ends with a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret was sent in the body, and the server wants it in the Authorization header (Basic).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret was sent in the Authorization header (Basic), and the server wants it in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or secret has special characters, and the server decodes the Basic header in the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application {client_id} was deleted, or it belongs to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is registered for a flow other than {grant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the request is not form-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carries no grant_type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant_type {grant} is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has the flow {grant} switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not give an authorization code for this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope {scope} contains a comma; scopes are separated by blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know one of the scopes, or the application may not ask for it: {scope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh cannot ask for more scope than was granted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has removed the scope {scope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried no code_challenge. django-oauth-toolkit requires PKCE since version 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was asked for with PKCE, and the token request carried no code_verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not support the code_challenge_method {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is missing, stands there twice or has a value that the server does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the request carries a secret in its query; the server wants it in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name begins or ends with a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password begins or ends with a blank or a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs people in by user name, and {user} is an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs people in by e-mail address, and {user} is a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not the one of this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user {user} does not exist or is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the consent page, Cancel or Deny was pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is in test mode, and the account is not on its list of testers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator does not permit this application or this scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the user to sign in or to consent, and the request forbids it to ask (prompt=none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was {age} s old when it was sent; usual servers accept it for {life} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was exchanged before, at {time} (exchange {exchange}). A code works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the authorization code: it is expired, used or not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was issued for another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code_verifier does not belong to the code_challenge of this authorization code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was used at {time} (exchange {exchange}), and the server gave a new one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was revoked here at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of the refresh token is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was used before; the server accepts each one once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was issued for another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token was revoked here at {time}. After that, django-oauth-toolkit 1.7 answers a refresh with HTTP 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is called {header}; servers read Authorization only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Authorization header, the blank after Bearer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Authorization header says {scheme}, and the server expects Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reads the access token from the Authorization header only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of the access token ended at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header WWW-Authenticate says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says only: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of this computer the token is still good: the two clocks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token was revoked here at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was revoked here at {time}, and the access token went with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried an older access token; the refresh at {time} (exchange {exchange}) replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token was issued by a server that {address} does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has forgotten the access token: it was restarted or its database is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body says that no token was sent, although one was. Django REST framework writes this for every token that it does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not look at the token: the view does not use OAuth2Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the scope {needed}; the token has: {granted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile asks for the scope {asked}; the server granted only: {granted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was issued without the scope openid, which this address requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was read, and its scope or its user may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets this application not look at tokens, or does not accept its credentials here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCells</name>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick yourself</source>
        <extracomment>Result of a check that only a person can make; stands beside a box to tick</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave out the resource although no token was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server still accepts the token: it confirmed the revocation, but that had no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave the same access token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no address for the revocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was not the expected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this: look for the application in the server&apos;s admin page, then tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, because it needs a check that failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any HTTP answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is registered at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the admin page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID and client secret are in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both there, the secret not a hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server issues an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 + token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected resource accepts the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 + data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected resource refuses a request without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 or 403</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token brings a new access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 + new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected resource refuses the revoked token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeCells</name>
    <message>
        <source>App</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <comment>the authorization server; short, for a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>sender, receiver, “direct” or “through the browser”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>names of secrets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>names of secrets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange %1: %2. %3. %4. %5</source>
        <comment>number; who to whom and how; what; secrets; result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Authorization request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Userinfo request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource server (API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directly (back channel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the browser (front channel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureMessage</name>
    <message>
        <source>The server says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It worked, with %n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A remark, then the clause of the specification that it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Nobody answers at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this way of getting a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application may not use this flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: no token was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API did not accept the token, its text is misleading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was revoked at {time} – the refusal is correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not recognise this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is good but its rights are too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server insists on PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return address is not the registered one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not belong to our question – stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not the address that the browser came back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser has not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is HTTP {status}, but it is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong address for this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is taken by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is taking too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know one of these rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets cannot be saved on this computer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server met an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {address} broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {address} does not speak HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes – stopped reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address – not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from another server – stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer carries the parameter {parameter} twice – stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is missing: {secret}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no usable address for this step: {endpoint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be used: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this program cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running in which secrets can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be used: {path} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} belongs to another profile already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile named {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address that was opened, not the one that the browser came back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved secrets cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not understood: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be used: {path} must be {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldHelpWords</name>
    <message>
        <source>Your own name for these settings. It stands in the list at the left and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A starting point. Another template changes what is still as the old one had it; what you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the token is asked for. The code flow signs the user in through the browser; client credentials are for a program without a user; the password flow is old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: the application&apos;s “Authorization grant type”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant_type in the token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the Django project runs. The button makes the addresses of Django OAuth Toolkit from it, as its manual mounts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of what “manage.py runserver” prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page where the user signs in and agrees. The browser opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: /o/authorize/ with the slash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this program gets tokens, without a browser in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: /o/token/ with the slash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a token is taken back. Without it “Revoke” has nowhere to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: /o/revoke_token/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the server says what a token means and whether it is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: /o/introspect/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an OpenID Connect server tells who has signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: /o/userinfo/, if OpenID Connect is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the token opens. “Call API” goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: a view of your project that asks for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token, in the header Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own name. If the answer carries “iss”, both must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the server&apos;s metadata. Leave it empty if you do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent, only compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the program at the server. It is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: the page of the application, “Client id”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the header Authorization (Basic), before the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: copy it before you save the application for the first time. Later only a hash is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, never in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program proves who it is. Public clients (phones, web pages) have no secret. Without form encoding is for servers that do not decode the Basic header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: “Client type”. It accepts a secret in both places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret, only client_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_secret in the body of the token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the header Authorization (Basic), after the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in: the user&apos;s name at the server, or the e-mail address if the server wants that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: the user list of the admin pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username in the token request of the password flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s password. That the program sees it is why this flow should not be used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password in the token request of the password flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this server wants beyond the standard, one parameter a line. Secrets do not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the browser comes back with the code. For 127.0.0.1 without a port a free one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: “Redirect uris” of the application. Both must be the same to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect_uri, in the authorization request and again with the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights to ask for, parted by blanks. Empty: the server chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Django: SCOPES in the settings; at first read write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties the code to the program that asked for it. S256 sends only a hash through the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django OAuth Toolkit asks for it since version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code_challenge through the browser, code_verifier with the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google: access_type = offline and prompt = consent bring a refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the authorization address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the refresh request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Te&amp;mplate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flow:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authorization endpoint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token endpoint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s &amp;password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redirect URI:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scop&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client aut&amp;hentication:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;KCE:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation endpoint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection endpoint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UserInfo endpoint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected resource:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra for authorization:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra for the token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra for refresh:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit token address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit authorization address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit resource address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit revocation address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit introspection address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit userinfo address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap ID and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send secret in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send secret in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode the Basic header the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch PKCE on and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use S256 and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exchange {exchange}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how to make a new application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open admin page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put token in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address to register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep secrets until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for scope {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application %1 asks for access to your practice account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the browser goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts exist for practice only. Their passwords are no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application that sent you here made a mistake. Nothing was sent back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileNoteWords</name>
    <message>
        <source>The profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password flow needs the name of a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password flow needs the user&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins or ends with a blank. It is kept: a blank may belong to a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes are parted by blanks. Most servers take a comma for a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google no longer grants “%1”. Use openid email profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verifier itself goes through the browser. Use S256 unless the server cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without PKCE a stolen code can be used by others. Django OAuth Toolkit insists on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks or line breaks that came along with the pasted text were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow needs the address. The server&apos;s documentation names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole address. It begins with http:// or https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint has no part after “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name or password inside the address, please: it is kept in readable form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the secrets. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django&apos;s addresses end with a slash. Without it the answer is 404.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server tells programs apart by this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to prove who the program is. A public client has none: choose that under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a stored hash (%1…). Django shows the real secret only before the first save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the client ID. Was the wrong one copied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, because the client authentication is set to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials are for programs with a secret. Most servers refuse this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs to know where to send the browser back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole address, such as http://127.0.0.1/callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect URI has no part after “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address of this computer: you will paste the browser&apos;s address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser will warn of the certificate. You can paste its address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django accepts any port only for 127.0.0.1 and [::1]. With localhost the port must be registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter has no name. Give it one or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice. Servers must refuse that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is sent anyway. It will be in the request twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a secret, but extra parameters are kept in readable form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (public client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in the header (Basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form-encoded (RFC 6749)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain (unprotected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without PKCE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message>
        <source>expiry not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1 (in %2)</source>
        <extracomment>%1 is a time, %2 a length of time: &quot;expires 15:30:02 (in 59:12)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired less than a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expired %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked at %1 by this program</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>This is the address that was opened, not the one that the browser came back to. That one begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address in the field yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither code= nor error= in this text. Copy the whole address, to its end; it begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a length of time: &quot;ends in 0:25&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page was opened in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in here, or copy the link into a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link into a browser, on this computer or on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you allow access the browser comes back here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you allow access the browser may show “page not found”. That is expected: the address is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error page or a certificate warning in place of that? Paste the full address from the browser&apos;s address bar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the full address from the browser&apos;s address bar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to another attempt: its state is not the one that was sent. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>The answer is form-encoded, not JSON. It was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type of the answer does not say JSON, and its body is JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no Content-Type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body begins with a byte order mark, which JSON must not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires_in is a text, not a number. Its digits were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires_in is not a number of seconds. The life of the token counts as not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires_in is negative: the token is expired from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer writes accessToken in place of access_token. It was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no token_type. The token is used as Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token_type is not Bearer. The token may be refused when it is sent as Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The granted scope differs from the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is not a text with blanks between its parts. It was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh_token is null or empty: none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token stands inside another member of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status says success and the body says error. The error counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names its issuer, and the profile has none to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the ID token was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation was answered with success, and the token still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password grant must not be used any more: it hands the user&apos;s password to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token in the query of an address ends up in logs and histories; it must not be sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE with the method plain does not protect the code_verifier; S256 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without PKCE, a stolen authorization code can be exchanged by anyone who has the client&apos;s credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is plain http and not on this computer: secrets travel unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser will warn before it opens the https address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets and tokens of this run are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks around the pasted secret were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has a member that this version does not know. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::CheckDetail</name>
    <message>
        <source>Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1. Got: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a check to read what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show exchange #%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::CheckSummary</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tick yourself</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <extracomment>Column: what the server answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Column: the numbers of the exchanges that show the result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1 of %2: %3</source>
        <extracomment>Screen reader: &quot;Check 4 of 9: passed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a check, then its result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistPanel</name>
    <message>
        <source>No profile is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks run against the server of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Testing guide: django-oauth-toolkit, %n checks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done. Now: %3</source>
        <extracomment>Progress: &quot;3 of 9 done. Now: The server issues an access token&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistTable</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ClipboardOffer</name>
    <message>
        <source>The clipboard holds an address that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it: the address in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConsentDialog</name>
    <message>
        <source>Sign in at the practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-in for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-in for the browser: no browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dialog asks what the server&apos;s sign-in page would ask. With a real provider this always happens in the browser, never inside a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the scope:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::CountdownRing</name>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: what runs out, then how long it has</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeListModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeListView</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchanges yet. Press F5 to get a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear exchanges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FieldHelpPanel</name>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HalvesPage</name>
    <message>
        <source>Nothing arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message went through the browser. What the browser received, this program cannot see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HeaderListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HeaderTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HeadersPage</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoded</source>
        <comment>the text inside the base64 of a Basic header</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::InspectorPanel</name>
    <message>
        <source>Select an exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an earlier session: its secrets were saved by name only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::MainWindow</name>
    <message numerus="yes">
        <source>%n exchange(s) cleared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>OAuth Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About OAuth Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth Workbench %1

Tests, inspects and teaches OAuth 2.0 and OpenID Connect.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::MessageBar</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: kind of the message, then its title, e.g. &quot;Error: The server does not know this client&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ParameterTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add a line</source>
        <extracomment>%1 is the table: &quot;Extra for the token: add a line&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::PasswordEdit</name>
    <message>
        <source>Reveal what is typed</source>
        <extracomment>%1 is the name of a field: &quot;Reveal Client secret&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::PracticeDialog</name>
    <message>
        <source>Practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::PracticePanel</name>
    <message>
        <source>Users / passwords:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URIs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 and [::1] are taken with any port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, clients and secrets are public on purpose: everyone who has this program knows them. The server answers on this computer only, and forgets everything when it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server sees:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Each request appears here as the server takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ProfileController</name>
    <message>
        <source>The client secret is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” is now called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” deleted. Its secrets could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export profile without its secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ProfileEditor</name>
    <message>
        <source>This profile has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>title of the window; %1 is the profile&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;get token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ProfileForm</name>
    <message>
        <source>kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole address, such as http://127.0.0.1:8000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five endpoints were filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the &amp;Django paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ore fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not form-encode ID and secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ProfileItemDelegate</name>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ProfileListModel</name>
    <message>
        <source>My profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a profile&apos;s name and its state, read aloud</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ProfileSidebar</name>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a name. The old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile is called “%1”. The old name stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RequestPreviewPanel</name>
    <message>
        <source>The request that the browser will make:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that will be sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses are known when the practice server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be shown before there is a usable address: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RevocationQuestion</name>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RunWorkspace</name>
    <message>
        <source>See OAuth 2.0 happen, one message at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server is a small authorization server inside this program. It needs no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token from the practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my own server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django OAuth Toolkit or any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::SecretLabel</name>
    <message>
        <source>none</source>
        <extracomment>In place of a secret that does not exist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n character(s); Copy gives all)</source>
        <extracomment>%1 is the beginning of a long secret</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Screen reader: in place of a masked secret</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1 is a secret: &quot;Reveal access token&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a secret: &quot;Copy access token&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <extracomment>Screen reader: a secret that was replaced, revoked or used</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clip&amp;board after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for an ans&amp;wer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the b&amp;rowser:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;gest answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask secrets when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Unit after a number: per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit after a number: seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Unit after a number: mebibytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest answer in mebibytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::StatusLine</name>
    <message>
        <source>Practice server stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain: secrets are kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::TextPage</name>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing %1 of text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here more than once. Programs differ in which one they read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This body is not text. Its first 4096 bytes in hexadecimal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no body. These parameters are in its address:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TextView</name>
    <message>
        <source>&amp;Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TimingModel</name>
    <message>
        <source>from %1 to %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TimingPage</name>
    <message numerus="yes">
        <source>This request was sent %n times: the server closed the connection without an answer, and the network library tried again by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message went through the browser: its times were not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No times were seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect was not seen: an open connection was used again, which is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TokenCard</name>
    <message>
        <source>No token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the token answer, with names in place of the secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Button with a menu of ways to revoke</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the access token and check that it is refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the access token at %1 and check that it is refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the access token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the access token at %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the refresh token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the refresh token at %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke: choose what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TokenRows</name>
    <message>
        <source>Access token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <extracomment>The scope that was granted, then the one that was asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new refresh token came with the last refresh (rotated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token is still the same one (not rotated).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::VerbRow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip: a verb and its key, &quot;Get token (F5)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to call the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::WaitingPanel</name>
    <message>
        <source>Sign in here</source>
        <extracomment>Button: opens the built-in dialog that stands in for the browser</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link of the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel waiting (%1)</source>
        <extracomment>%1 is the name of the key Esc</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait ends soon. “Keep waiting” makes it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something knocked with another state. It was turned away; still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::WindowActions</name>
    <message>
        <source>New profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token in the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token in the form body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspect token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch user info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About OAuth Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call API with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two units of time, the larger one first: &quot;59 minutes 12 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A short length of time in days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A short length of time: days, hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
