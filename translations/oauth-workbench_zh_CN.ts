<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BreakNotices</name>
    <message>
        <source>“%1” is armed, and “%2” is a real server.</source>
        <extracomment>%1 is a change on purpose, %2 a profile</extracomment>
        <translation>已启用“%1”，而“%2”是真实服务器。</translation>
    </message>
    <message>
        <source>Failed attempts can be logged there, and some servers lock an account after a few.</source>
        <translation>失败的尝试可能会被记录，有些服务器会在几次失败后锁定帐户。</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>什么也不做</translation>
    </message>
    <message>
        <source>Disarm and go on</source>
        <translation>取消更改并继续</translation>
    </message>
    <message>
        <source>Send it broken</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Broken on purpose: %1</source>
        <translation>故意破坏：%1</translation>
    </message>
    <message>
        <source>The message is held back until %1, when what it carries is too old.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>消息将保留到 %1，届时其中的内容已过期。</translation>
    </message>
    <message>
        <source>The browser must show an error page of the server now, and must not come back here.</source>
        <translation>浏览器现在应显示服务器的错误页面，并且不会返回这里。</translation>
    </message>
    <message>
        <source>It shows an error page</source>
        <translation>浏览器显示了错误页面</translation>
    </message>
    <message>
        <source>Expected: %1. It was cancelled before it was clear what comes.</source>
        <translation>预期：%1。在结果明确之前已取消。</translation>
    </message>
    <message>
        <source>Expected: %1. It came as foretold.</source>
        <translation>预期：%1。结果与预测一致。</translation>
    </message>
    <message>
        <source>Expected: %1. It did not come as foretold.</source>
        <translation>预期：%1。结果与预测不同。</translation>
    </message>
    <message>
        <source>Expected: %1. The server did not mind.</source>
        <translation>预期：%1。服务器没有拒绝。</translation>
    </message>
    <message>
        <source>Stopped by this program: the answer does not belong to its question. Nothing was sent to the token endpoint.</source>
        <translation>已由本程序拦下：响应与请求不符。没有向令牌端点发送任何内容。</translation>
    </message>
    <message>
        <source>Repeat without the change</source>
        <translation>不作更改再试一次</translation>
    </message>
    <message>
        <source>Show the changed message</source>
        <translation>显示被更改的消息</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>wrong client secret</source>
        <translation>错误的客户端密钥</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>错误的密码</translation>
    </message>
    <message>
        <source>state changed on the way</source>
        <translation>state 在途中被更改</translation>
    </message>
    <message>
        <source>code used a second time</source>
        <translation>授权码第二次使用</translation>
    </message>
    <message>
        <source>code older than its life</source>
        <translation>授权码已过有效期</translation>
    </message>
    <message>
        <source>code_verifier missing</source>
        <translation>缺少 code_verifier</translation>
    </message>
    <message>
        <source>code_verifier wrong</source>
        <translation>code_verifier 错误</translation>
    </message>
    <message>
        <source>code_challenge missing</source>
        <translation>缺少 code_challenge</translation>
    </message>
    <message>
        <source>redirect URI changed</source>
        <translation>更改了回调地址 (redirect URI)</translation>
    </message>
    <message>
        <source>unknown scope</source>
        <translation>未知的 scope</translation>
    </message>
    <message>
        <source>unsupported grant_type</source>
        <translation>不支持的 grant_type</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>没有访问令牌</translation>
    </message>
    <message>
        <source>broken access token</source>
        <translation>损坏的访问令牌</translation>
    </message>
    <message>
        <source>expired access token</source>
        <translation>已过期的访问令牌</translation>
    </message>
    <message>
        <source>revoked access token</source>
        <translation>已撤销的访问令牌</translation>
    </message>
    <message>
        <source>right token, too small scope</source>
        <translation>令牌正确，但 scope 不足</translation>
    </message>
    <message>
        <source>old refresh token after rotation</source>
        <translation>轮换后的旧刷新令牌</translation>
    </message>
    <message>
        <source>the server is slow</source>
        <translation>服务器很慢</translation>
    </message>
    <message>
        <source>the server breaks off</source>
        <translation>服务器中断连接</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>响应不是 JSON</translation>
    </message>
    <message>
        <source>HTTP 200 with an error inside</source>
        <translation>HTTP 200，但内容是错误</translation>
    </message>
    <message>
        <source>stopped by this program, no token request is sent</source>
        <translation>由本程序拦下，不发送令牌请求</translation>
    </message>
    <message>
        <source>an error page of the server, and no way back</source>
        <translation>服务器的错误页面，且不会返回</translation>
    </message>
    <message>
        <source>401 without an error code</source>
        <translation>401，没有错误代码</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未能及时响应</translation>
    </message>
    <message>
        <source>the connection ends without an answer</source>
        <translation>连接断开，没有响应</translation>
    </message>
    <message>
        <source>this program does not accept the answer</source>
        <translation>本程序不接受该响应</translation>
    </message>
    <message>
        <source>The flow of this profile has no such message.</source>
        <translation>此配置的流程中没有这种消息。</translation>
    </message>
    <message>
        <source>Only the practice server does this on demand; nobody can ask a real server to.</source>
        <translation>只有练习服务器能按需这样做；无法要求真实服务器这样做。</translation>
    </message>
    <message>
        <source>This client has no secret.</source>
        <translation>此客户端没有密钥。</translation>
    </message>
    <message>
        <source>This profile does not use PKCE.</source>
        <translation>此配置不使用 PKCE。</translation>
    </message>
    <message>
        <source>The profile names no UserInfo endpoint, where another right is needed.</source>
        <translation>配置中没有 UserInfo 端点（它需要另一种权限）。</translation>
    </message>
    <message>
        <source>The token has the scope openid, too: leave it out and get a token.</source>
        <translation>令牌还包含 scope openid：请去掉它后重新获取令牌。</translation>
    </message>
    <message>
        <source>No code was used yet in this session: get a token once first.</source>
        <translation>本次会话中尚未使用过授权码：请先获取一次令牌。</translation>
    </message>
    <message>
        <source>No token of this session is expired or expires soon.</source>
        <translation>本次会话中没有已过期或即将过期的令牌。</translation>
    </message>
    <message>
        <source>No token was revoked yet in this session: revoke one first.</source>
        <translation>本次会话中尚未撤销过令牌：请先撤销一个。</translation>
    </message>
    <message>
        <source>No refresh token was replaced yet in this session: refresh once first.</source>
        <translation>本次会话中尚未轮换过刷新令牌：请先刷新一次。</translation>
    </message>
    <message>
        <source>Get a token first</source>
        <translation>先获取令牌</translation>
    </message>
    <message>
        <source>Get a token that lives 10 s</source>
        <translation>获取有效期 10 秒的令牌</translation>
    </message>
    <message>
        <source>Revoke the access token first</source>
        <translation>先撤销访问令牌</translation>
    </message>
    <message>
        <source>Refresh first</source>
        <translation>先刷新令牌</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>removed on purpose: was %1</source>
        <translation>故意移除：原为 %1</translation>
    </message>
    <message>
        <source>added on purpose: %1</source>
        <translation>故意添加：%1</translation>
    </message>
    <message>
        <source>changed on purpose: was %1, is %2</source>
        <extracomment>What a message part would have been, what it is now.</extracomment>
        <translation>故意更改：原为 %1，现为 %2</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>The answer has arrived</source>
        <translation>响应已收到</translation>
    </message>
    <message>
        <source>The server sent a refusal</source>
        <translation>服务器发来了拒绝</translation>
    </message>
    <message>
        <source>This answer belongs to another question</source>
        <translation>此响应属于另一个请求</translation>
    </message>
    <message>
        <source>This answer cannot be used</source>
        <translation>此响应无法使用</translation>
    </message>
    <message>
        <source>You can close this page and go back to OAuth Workbench.</source>
        <translation>您可以关闭此页面，返回 OAuth Workbench。</translation>
    </message>
    <message>
        <source>OAuth Workbench did not use it and goes on waiting for the right one.</source>
        <translation>OAuth Workbench 未使用它，并继续等待正确的响应。</translation>
    </message>
    <message>
        <source>OAuth Workbench did not use it. The program says why.</source>
        <translation>OAuth Workbench 未使用它。程序中说明了原因。</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>The code was asked for with the redirect URI {asked}, and exchanged with {sent}.</source>
        <translation>请求授权码时用的 redirect URI 是 {asked}，换取令牌时用的是 {sent}。</translation>
    </message>
    <message>
        <source>The redirect URI {address} uses localhost. Servers take any port only for 127.0.0.1 and [::1].</source>
        <translation>redirect URI {address} 使用了 localhost。服务器只对 127.0.0.1 和 [::1] 接受任意端口。</translation>
    </message>
    <message>
        <source>The port {port} is not the registered one.</source>
        <translation>端口 {port} 与注册的不同。</translation>
    </message>
    <message>
        <source>The path of {address} differs, often by the slash at its end.</source>
        <translation>{address} 的路径不同，常见的差别是末尾的斜杠。</translation>
    </message>
    <message>
        <source>The redirect URI {address} is not registered for this application. The server then shows an error page and does not send the browser back: see what the browser shows.</source>
        <translation>redirect URI {address} 未在此应用中注册。这种情况下服务器会显示错误页面，不会让浏览器返回：请查看浏览器显示的内容。</translation>
    </message>
    <message>
        <source>The redirect URI {address} is not on this computer. The address can be pasted from the browser.</source>
        <translation>redirect URI {address} 不在本机上。可以从浏览器中复制该地址并粘贴到这里。</translation>
    </message>
    <message>
        <source>The server does not know the client ID {client_id} and shows an error page in the browser.</source>
        <translation>服务器不识别 客户端 ID {client_id}，并在浏览器中显示错误页面。</translation>
    </message>
    <message>
        <source>The page in the browser was closed or is still waiting.</source>
        <translation>浏览器中的页面已关闭，或仍在等待操作。</translation>
    </message>
    <message>
        <source>The browser shows a warning or an empty page because the redirect URI begins with https. The address can be pasted from there.</source>
        <translation>浏览器显示警告或空白页，因为 redirect URI 以 https 开头。可以从那里复制地址并粘贴到这里。</translation>
    </message>
    <message>
        <source>The page was opened in another browser or on another computer.</source>
        <translation>该页面是在另一个浏览器或另一台计算机上打开的。</translation>
    </message>
    <message>
        <source>The answer came from a page that belongs to an earlier attempt.</source>
        <translation>该响应来自此前一次尝试的页面。</translation>
    </message>
    <message>
        <source>Two attempts are under way at the same time.</source>
        <translation>有两次尝试正在同时进行。</translation>
    </message>
    <message>
        <source>The answer carries no state.</source>
        <translation>响应中没有 state。</translation>
    </message>
    <message>
        <source>Someone else sent this answer: state and issuer exist to notice that.</source>
        <translation>该响应由他人发送：state 和 issuer 正是用来发现这种情况的。</translation>
    </message>
    <message>
        <source>The issuer in the profile is written differently: {expected} there, {got} in the answer.</source>
        <translation>配置中的 issuer 写法不同：配置中为 {expected}，响应中为 {got}。</translation>
    </message>
    <message>
        <source>The answer comes from another server than the one that was asked.</source>
        <translation>响应并非来自所请求的服务器，而是来自另一台服务器。</translation>
    </message>
    <message>
        <source>The pasted address is the one that was opened. The one to paste begins with the redirect URI and contains code=.</source>
        <translation>粘贴的是当初打开的地址。应粘贴的地址以 redirect URI 开头，并包含 code=。</translation>
    </message>
    <message>
        <source>The address contains no code.</source>
        <translation>该地址中没有 code。</translation>
    </message>
    <message>
        <source>The pasted text is not a whole address.</source>
        <translation>粘贴的文本不是完整的地址。</translation>
    </message>
    <message>
        <source>The server of this profile itself listens at port {port}.</source>
        <translation>此配置的服务器本身正在监听端口 {port}。</translation>
    </message>
    <message>
        <source>Another program listens at port {port}.</source>
        <translation>另一个程序正在监听端口 {port}。</translation>
    </message>
    <message>
        <source>The slash at the end is missing; Django wants {address}.</source>
        <translation>缺少末尾的斜杠；Django 需要的是 {address}。</translation>
    </message>
    <message>
        <source>The server has its endpoints elsewhere: {address}.</source>
        <translation>服务器的端点在别处：{address}。</translation>
    </message>
    <message>
        <source>The path is wrong: {address}.</source>
        <translation>路径不正确：{address}。</translation>
    </message>
    <message>
        <source>The address does not take {method}. It takes: {allow}.</source>
        <translation>该地址不接受 {method}，它接受：{allow}。</translation>
    </message>
    <message>
        <source>The server sends to a sign-in page, {address}: it expects a browser with a session, not a token.</source>
        <translation>服务器重定向到登录页面 {address}：它期待的是带会话的浏览器，而不是令牌。</translation>
    </message>
    <message>
        <source>The server says that the address is now {address}.</source>
        <translation>服务器说明地址现为 {address}。</translation>
    </message>
    <message>
        <source>The answer is a web page.</source>
        <translation>响应是一个网页。</translation>
    </message>
    <message>
        <source>The answer is form-encoded.</source>
        <translation>响应采用表单编码。</translation>
    </message>
    <message>
        <source>The body of the answer is empty.</source>
        <translation>响应正文为空。</translation>
    </message>
    <message>
        <source>The text of the answer is not JSON.</source>
        <translation>响应的文本不是 JSON。</translation>
    </message>
    <message>
        <source>The JSON of the answer is not written in UTF-8.</source>
        <translation>响应的 JSON 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The JSON of the answer is nested too deeply.</source>
        <translation>响应的 JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation>响应是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>The member {member} stands in the answer twice; which one counts is not defined.</source>
        <translation>成员 {member} 在响应中出现了两次；以哪一个为准没有规定。</translation>
    </message>
    <message>
        <source>The member {member} is missing or has a value that cannot be used.</source>
        <translation>成员 {member} 缺失，或其值无法使用。</translation>
    </message>
    <message>
        <source>The server compressed the body although the request did not allow it.</source>
        <translation>请求未允许压缩，服务器却压缩了正文。</translation>
    </message>
    <message>
        <source>HTTP {status} is no answer to this request.</source>
        <translation>HTTP {status} 不是对此请求的有效响应。</translation>
    </message>
    <message>
        <source>The address {address} is not the right one for this step.</source>
        <translation>地址 {address} 不适用于这一步。</translation>
    </message>
    <message>
        <source>The server met an error of its own; its log shows which one.</source>
        <translation>服务器内部出错；具体错误见服务器日志。</translation>
    </message>
    <message>
        <source>The server is busy or under maintenance.</source>
        <translation>服务器繁忙或正在维护。</translation>
    </message>
    <message>
        <source>The server received too many requests in a short time.</source>
        <translation>服务器在短时间内收到了过多请求。</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>服务器的说明：{words}</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>服务器未给出原因。</translation>
    </message>
    <message>
        <source>On this computer no keychain is running in which secrets can be kept.</source>
        <translation>本机没有运行可保存机密的密钥环。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 s.</source>
        <translation>密钥环在 3 秒内没有响应。</translation>
    </message>
    <message>
        <source>The file {path} cannot be used.</source>
        <translation>文件 {path} 无法使用。</translation>
    </message>
    <message>
        <source>The server at {address} is not started.</source>
        <translation>{address} 上的服务器未启动。</translation>
    </message>
    <message>
        <source>The server has stopped: at {time} it still answered.</source>
        <translation>服务器已停止：它在 {time} 还有响应。</translation>
    </message>
    <message>
        <source>The server listens at a port other than {port}.</source>
        <translation>服务器监听的端口不是 {port}。</translation>
    </message>
    <message>
        <source>The name localhost can mean the IPv6 address ::1, and the server listens at 127.0.0.1 only.</source>
        <translation>名称 localhost 可能指 IPv6 地址 ::1，而服务器只监听 127.0.0.1。</translation>
    </message>
    <message>
        <source>The server closed the connection before its answer was complete; it may be restarting.</source>
        <translation>服务器在响应完成之前关闭了连接；它可能正在重启。</translation>
    </message>
    <message>
        <source>The server took the request and needs longer to answer.</source>
        <translation>服务器已接收请求，但需要更长时间才能响应。</translation>
    </message>
    <message>
        <source>The server at {address} is stopped in a debugger or busy with another request.</source>
        <translation>{address} 上的服务器停在调试器中，或正忙于处理另一个请求。</translation>
    </message>
    <message>
        <source>A firewall on the way drops what is sent to {address}.</source>
        <translation>途中的防火墙丢弃了发往 {address} 的数据。</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <translation>本机未连接网络。</translation>
    </message>
    <message>
        <source>The host name {host} is misspelt or does not exist.</source>
        <translation>主机名 {host} 有拼写错误或不存在。</translation>
    </message>
    <message>
        <source>This network reaches other hosts only through a proxy.</source>
        <translation>此网络只能通过代理访问其他主机。</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody whom this computer trusts.</source>
        <translation>{host} 的证书由本机不信任的签发者签名。</translation>
    </message>
    <message>
        <source>The certificate was issued for a host other than {host}.</source>
        <translation>该证书是为 {host} 以外的主机签发的。</translation>
    </message>
    <message>
        <source>The certificate is out of its time, or the clock of this computer is wrong.</source>
        <translation>证书不在有效期内，或本机时钟不准。</translation>
    </message>
    <message>
        <source>The port {port} speaks plain http, and the address begins with https.</source>
        <translation>端口 {port} 使用的是明文 http，而地址以 https 开头。</translation>
    </message>
    <message>
        <source>The port {port} speaks https, and the address begins with http.</source>
        <translation>端口 {port} 使用的是 https，而地址以 http 开头。</translation>
    </message>
    <message>
        <source>What listens at {address} is not an HTTP server.</source>
        <translation>在 {address} 监听的不是 HTTP 服务器。</translation>
    </message>
    <message>
        <source>The client secret is a stored hash: it begins with {prefix}. Django shows the real secret only before the application is saved for the first time.</source>
        <translation>客户端密钥填成了存储用的哈希值：它以 {prefix} 开头。Django 只在首次保存应用之前显示真正的密钥。</translation>
    </message>
    <message>
        <source>The client secret contains a blank or a line break, probably from copying.</source>
        <translation>客户端密钥包含空格或换行符，可能是复制时带入的。</translation>
    </message>
    <message>
        <source>The request carried no client secret, and the server expects one.</source>
        <translation>请求没有携带客户端密钥，而服务器需要它。</translation>
    </message>
    <message numerus="yes">
        <source>The client secret (%n characters) is not the one of this application.</source>
        <translation>
            <numerusform>此客户端密钥（%n 个字符）不是此应用的密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret was cut while copying: it has %n characters, usual are {usual}.</source>
        <translation>
            <numerusform>客户端密钥复制不完整：它有 %n 个字符，通常为 {usual} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The client ID and the client secret stand in each other&apos;s place.</source>
        <translation>客户端 ID 与客户端密钥填反了位置。</translation>
    </message>
    <message>
        <source>The profile has no client ID.</source>
        <translation>配置中没有 客户端 ID。</translation>
    </message>
    <message>
        <source>The client ID begins or ends with a blank.</source>
        <translation>客户端 ID 的开头或结尾有空格。</translation>
    </message>
    <message>
        <source>The client secret was sent in the body, and the server wants it in the Authorization header (Basic).</source>
        <translation>客户端密钥放在了正文中发送，而服务器要求放在 Authorization 标头 (Basic) 中。</translation>
    </message>
    <message>
        <source>The client secret was sent in the Authorization header (Basic), and the server wants it in the body.</source>
        <translation>客户端密钥放在了 Authorization 标头 (Basic) 中发送，而服务器要求放在正文中。</translation>
    </message>
    <message>
        <source>The client ID or secret has special characters, and the server decodes the Basic header in the other way.</source>
        <translation>客户端 ID 或密钥包含特殊字符，而服务器以另一种方式解码 Basic 标头。</translation>
    </message>
    <message>
        <source>The application {client_id} was deleted, or it belongs to another server.</source>
        <translation>应用 {client_id} 已被删除，或属于另一台服务器。</translation>
    </message>
    <message>
        <source>The application is registered for a flow other than {grant}.</source>
        <translation>此应用注册的授权流程不是 {grant}。</translation>
    </message>
    <message>
        <source>The body of the request is not form-encoded.</source>
        <translation>请求正文不是表单编码。</translation>
    </message>
    <message>
        <source>The request carries no grant_type.</source>
        <translation>请求没有携带 grant_type。</translation>
    </message>
    <message>
        <source>The grant_type {grant} is misspelt.</source>
        <translation>grant_type {grant} 有拼写错误。</translation>
    </message>
    <message>
        <source>The server has the flow {grant} switched off.</source>
        <translation>服务器停用了授权流程 {grant}。</translation>
    </message>
    <message>
        <source>The server does not give an authorization code for this application.</source>
        <translation>服务器不为此应用签发授权码。</translation>
    </message>
    <message>
        <source>The scope {scope} contains a comma; scopes are separated by blanks.</source>
        <translation>权限范围 (scope) {scope} 中含有逗号；各 scope 之间应以空格分隔。</translation>
    </message>
    <message>
        <source>The server does not know one of the scopes, or the application may not ask for it: {scope}.</source>
        <translation>服务器不认识其中某个 scope，或者此应用无权请求它：{scope}。</translation>
    </message>
    <message>
        <source>A refresh cannot ask for more scope than was granted before.</source>
        <translation>刷新时请求的 scope 不能超出此前授予的范围。</translation>
    </message>
    <message>
        <source>The provider has removed the scope {scope}.</source>
        <translation>服务提供方已取消 scope {scope}。</translation>
    </message>
    <message>
        <source>The request carried no code_challenge. django-oauth-toolkit requires PKCE since version 2.0.</source>
        <translation>请求没有携带 code_challenge。django-oauth-toolkit 自 2.0 版起要求使用 PKCE。</translation>
    </message>
    <message>
        <source>The authorization code was asked for with PKCE, and the token request carried no code_verifier.</source>
        <translation>请求授权码时使用了 PKCE，而令牌请求没有携带 code_verifier。</translation>
    </message>
    <message>
        <source>The server does not support the code_challenge_method {method}.</source>
        <translation>服务器不支持 code_challenge_method {method}。</translation>
    </message>
    <message>
        <source>A parameter is missing, stands there twice or has a value that the server does not take.</source>
        <translation>某个参数缺失、重复，或其值不被服务器接受。</translation>
    </message>
    <message>
        <source>The address of the request carries a secret in its query; the server wants it in the body.</source>
        <translation>请求地址的查询部分带有机密；服务器要求把它放在正文中。</translation>
    </message>
    <message>
        <source>The user name begins or ends with a blank.</source>
        <translation>用户名的开头或结尾有空格。</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank or a line break.</source>
        <translation>密码的开头或结尾有空格或换行符。</translation>
    </message>
    <message>
        <source>The server signs people in by user name, and {user} is an e-mail address.</source>
        <translation>服务器用用户名登录，而 {user} 是电子邮件地址。</translation>
    </message>
    <message>
        <source>The server signs people in by e-mail address, and {user} is a user name.</source>
        <translation>服务器用电子邮件地址登录，而 {user} 是用户名。</translation>
    </message>
    <message>
        <source>The password is not the one of this user.</source>
        <translation>该密码不是此用户的密码。</translation>
    </message>
    <message>
        <source>The user {user} does not exist or is not active.</source>
        <translation>用户 {user} 不存在或未激活。</translation>
    </message>
    <message>
        <source>On the consent page, Cancel or Deny was pressed.</source>
        <translation>在授权确认页面上点击了“取消”或“拒绝”。</translation>
    </message>
    <message>
        <source>The application is in test mode, and the account is not on its list of testers.</source>
        <translation>应用处于测试模式，而该账户不在其测试人员名单中。</translation>
    </message>
    <message>
        <source>The administrator does not permit this application or this scope.</source>
        <translation>管理员不允许此应用或此 scope。</translation>
    </message>
    <message>
        <source>The server wants the user to sign in or to consent, and the request forbids it to ask (prompt=none).</source>
        <translation>服务器要求用户登录或确认授权，而请求禁止它询问 (prompt=none)。</translation>
    </message>
    <message>
        <source>The authorization code was {age} s old when it was sent; usual servers accept it for {life} s.</source>
        <translation>授权码在发送时已有 {age} 秒；服务器通常只在 {life} 秒内接受它。</translation>
    </message>
    <message>
        <source>The authorization code was exchanged before, at {time} (exchange {exchange}). A code works once.</source>
        <translation>授权码此前已于 {time} 换取过令牌（交互 {exchange}）。授权码只能使用一次。</translation>
    </message>
    <message>
        <source>The server does not know the authorization code: it is expired, used or not complete.</source>
        <translation>服务器不识别此授权码：它已过期、已使用或不完整。</translation>
    </message>
    <message>
        <source>The authorization code was issued for another application.</source>
        <translation>此授权码是为另一个应用签发的。</translation>
    </message>
    <message>
        <source>The code_verifier does not belong to the code_challenge of this authorization code.</source>
        <translation>code_verifier 与此授权码的 code_challenge 不匹配。</translation>
    </message>
    <message>
        <source>The refresh token was used at {time} (exchange {exchange}), and the server gave a new one in its place.</source>
        <translation>刷新令牌已于 {time} 使用（交互 {exchange}），服务器已签发新的刷新令牌来替换它。</translation>
    </message>
    <message>
        <source>The refresh token was revoked here at {time}.</source>
        <translation>刷新令牌已于 {time} 在本程序中撤销。</translation>
    </message>
    <message>
        <source>The life of the refresh token is over.</source>
        <translation>刷新令牌的有效期已过。</translation>
    </message>
    <message>
        <source>The refresh token was used before; the server accepts each one once.</source>
        <translation>刷新令牌此前已使用过；服务器对每个刷新令牌只接受一次。</translation>
    </message>
    <message>
        <source>The refresh token was issued for another application.</source>
        <translation>此刷新令牌是为另一个应用签发的。</translation>
    </message>
    <message>
        <source>The access token was revoked here at {time}. After that, django-oauth-toolkit 1.7 answers a refresh with HTTP 500.</source>
        <translation>访问令牌已于 {time} 在本程序中撤销。此后 django-oauth-toolkit 1.7 会以 HTTP 500 响应刷新请求。</translation>
    </message>
    <message>
        <source>The request carried no access token.</source>
        <translation>请求没有携带访问令牌。</translation>
    </message>
    <message>
        <source>The header is called {header}; servers read Authorization only.</source>
        <translation>标头名为 {header}；服务器只读取 Authorization。</translation>
    </message>
    <message>
        <source>In the Authorization header, the blank after Bearer is missing.</source>
        <translation>Authorization 标头中，Bearer 之后缺少空格。</translation>
    </message>
    <message>
        <source>The Authorization header says {scheme}, and the server expects Bearer.</source>
        <translation>Authorization 标头写的是 {scheme}，而服务器期待 Bearer。</translation>
    </message>
    <message>
        <source>The server reads the access token from the Authorization header only.</source>
        <translation>服务器只从 Authorization 标头读取访问令牌。</translation>
    </message>
    <message>
        <source>The life of the access token ended at {time}.</source>
        <translation>访问令牌的有效期已于 {time} 结束。</translation>
    </message>
    <message>
        <source>The header WWW-Authenticate says: {words}</source>
        <translation>标头 WWW-Authenticate 的说明：{words}</translation>
    </message>
    <message>
        <source>The server says only: {words}</source>
        <translation>服务器只说明：{words}</translation>
    </message>
    <message>
        <source>By the clock of this computer the token is still good: the two clocks differ.</source>
        <translation>按本机时钟，令牌仍然有效：双方的时钟不一致。</translation>
    </message>
    <message>
        <source>The access token was revoked here at {time}.</source>
        <translation>访问令牌已于 {time} 在本程序中撤销。</translation>
    </message>
    <message>
        <source>The refresh token was revoked here at {time}, and the access token went with it.</source>
        <translation>刷新令牌已于 {time} 在本程序中撤销，访问令牌随之失效。</translation>
    </message>
    <message>
        <source>The request carried an older access token; the refresh at {time} (exchange {exchange}) replaced it.</source>
        <translation>请求携带的是较旧的访问令牌；它已在 {time} 刷新时（交互 {exchange}）被替换。</translation>
    </message>
    <message>
        <source>The access token was issued by a server that {address} does not ask.</source>
        <translation>此访问令牌的签发服务器不是 {address} 所查询的服务器。</translation>
    </message>
    <message>
        <source>The access token is not complete.</source>
        <translation>访问令牌不完整。</translation>
    </message>
    <message>
        <source>The server has forgotten the access token: it was restarted or its database is new.</source>
        <translation>服务器已没有此访问令牌的记录：它重启过，或者数据库是新建的。</translation>
    </message>
    <message>
        <source>The body says that no token was sent, although one was. Django REST framework writes this for every token that it does not accept.</source>
        <translation>正文称没有发送令牌，但实际上已发送。Django REST framework 对每个不被接受的令牌都这样写。</translation>
    </message>
    <message>
        <source>The server did not look at the token: the view does not use OAuth2Authentication.</source>
        <translation>服务器没有检查令牌：该视图未使用 OAuth2Authentication。</translation>
    </message>
    <message>
        <source>The server wants the scope {needed}; the token has: {granted}.</source>
        <translation>服务器要求 scope {needed}；令牌的 scope 为：{granted}。</translation>
    </message>
    <message>
        <source>The profile asks for the scope {asked}; the server granted only: {granted}.</source>
        <translation>配置请求的 scope 是 {asked}；服务器只授予了：{granted}。</translation>
    </message>
    <message>
        <source>The token was issued without the scope openid, which this address requires.</source>
        <translation>签发令牌时没有包含该地址所需的 scope openid。</translation>
    </message>
    <message>
        <source>The token was read, and its scope or its user may not do this.</source>
        <translation>令牌已被识别，但它的 scope 或它的用户不允许此操作。</translation>
    </message>
    <message>
        <source>The server lets this application not look at tokens, or does not accept its credentials here.</source>
        <translation>服务器不允许此应用查询令牌，或者不接受它在此处的凭据。</translation>
    </message>
    <message>
        <source>The profile is strict, and the answer does not keep to {clause}: {remark}</source>
        <translation>此配置为严格模式，而响应不符合 {clause}：{remark}</translation>
    </message>
    <message>
        <source>Everybody between here and {address} could read the secrets of the request.</source>
        <translation>从本机到 {address} 途中的任何人都能读到请求中的机密。</translation>
    </message>
    <message>
        <source>A token or secret goes only to the servers that its profile names. If {address} belongs to them, put it into the profile.</source>
        <translation>令牌或密钥只会发送到其配置中列出的服务器。如果 {address} 属于其中之一，请将它写入配置。</translation>
    </message>
    <message>
        <source>Only addresses with https or http are opened.</source>
        <translation>只会打开以 https 或 http 开头的地址。</translation>
    </message>
    <message>
        <source>A strict profile sends nothing that {clause} forbids.</source>
        <translation>严格模式的配置不会发送 {clause} 所禁止的内容。</translation>
    </message>
    <message>
        <source>At {time} (exchange {exchange}) the server took {worked}. Now it is asked for {address}.</source>
        <translation>在 {time}（交互 {exchange}）服务器接受了 {worked}。现在请求的是 {address}。</translation>
    </message>
    <message>
        <source>A firewall or a security program keeps the browser from reaching this program.</source>
        <translation>防火墙或安全软件阻止浏览器访问本程序。</translation>
    </message>
    <message>
        <source>The page in the browser said: Error {status}: {error}.</source>
        <translation>浏览器页面显示：Error {status}: {error}。</translation>
    </message>
    <message>
        <source>The lines of the command end with ^, which continues a line in cmd.exe only. Bash took {words} for a command of its own.</source>
        <translation>命令各行以 ^ 结尾，而 ^ 只在 cmd.exe 中表示续行。Bash 把 {words} 当成了单独的命令。</translation>
    </message>
    <message>
        <source>The lines of the command end with a backslash, which continues a line in bash only. Windows took {words} for a command of its own.</source>
        <translation>命令各行以反斜杠结尾，而反斜杠只在 bash 中表示续行。Windows 把 {words} 当成了单独的命令。</translation>
    </message>
    <message>
        <source>A blank behind the sign at the end of a line, or a line break from copying, cuts the command in two. On one line it works in each terminal.</source>
        <translation>行尾续行符后的空格，或复制时产生的换行，会把命令切断。写成一行后，在任何终端中都能运行。</translation>
    </message>
    <message>
        <source>The connection ended after {received} of {promised} bytes.</source>
        <translation>连接在收到 {promised} 字节中的 {received} 字节后结束。</translation>
    </message>
    <message>
        <source>The connection ended after {received} bytes, in the middle of the answer.</source>
        <translation>连接在响应中途结束，只收到 {received} 字节。</translation>
    </message>
    <message>
        <source>A header field of the answer has no name or holds a character that is not allowed there.</source>
        <translation>响应中某个标头字段没有名称，或含有不允许的字符。</translation>
    </message>
    <message>
        <source>The Content-Length of the answer is not a number, or it stands there twice with two values.</source>
        <translation>响应的 Content-Length 不是数字，或出现两次且值不同。</translation>
    </message>
    <message>
        <source>The chunks in which the body arrived are damaged.</source>
        <translation>响应正文的分块（chunked）已损坏。</translation>
    </message>
    <message>
        <source>The body has a Transfer-Encoding other than chunked, which was not asked for.</source>
        <translation>响应正文使用了 chunked 以外的 Transfer-Encoding，而请求并未要求。</translation>
    </message>
    <message>
        <source>The head of the answer has more than {fields} header fields.</source>
        <translation>响应头的字段超过 {fields} 个。</translation>
    </message>
    <message>
        <source>The head of the answer is larger than {limit} bytes.</source>
        <translation>响应头超过 {limit} 字节。</translation>
    </message>
    <message>
        <source>The provider has suspended the application {client_id}.</source>
        <translation>服务商已停用应用 {client_id}。</translation>
    </message>
    <message>
        <source>The authorization request did not say {parameters}; without it this provider gives no refresh token.</source>
        <translation>授权请求中没有 {parameters}；缺少它时，该服务商不返回刷新令牌。</translation>
    </message>
    <message>
        <source>Consent was given earlier, and a refresh token comes only with the first consent. With {parameters} the provider asks again.</source>
        <translation>之前已经同意过，而刷新令牌只在首次同意时返回。加上 {parameters} 后，服务商会再次询问。</translation>
    </message>
    <message>
        <source>The application may be of a type to which this provider gives no refresh token.</source>
        <translation>该服务商可能不向此类应用返回刷新令牌。</translation>
    </message>
    <message>
        <source>Only accounts of the organisation that owns the application may use it.</source>
        <translation>只有应用所属组织的账号才能使用它。</translation>
    </message>
    <message>
        <source>The e-mail address of the account has not been verified at the provider.</source>
        <translation>该账号的电子邮箱尚未在服务商处验证。</translation>
    </message>
    <message>
        <source>A page that is loaded again, or a double click, sends the same code twice.</source>
        <translation>重新加载页面或双击会把同一授权码发送两次。</translation>
    </message>
    <message>
        <source>The API reads the token by itself (a JWT) and does not ask the authorization server; it learns of the end only when the token expires.</source>
        <translation>API 自行读取令牌（JWT），不询问授权服务器；要到令牌过期才会拒绝它。</translation>
    </message>
    <message>
        <source>The API keeps what it knows of a token for a while.</source>
        <translation>API 会把令牌的信息缓存一段时间。</translation>
    </message>
    <message>
        <source>Only the refresh token was revoked, at {time}; the access token was left to live.</source>
        <translation>只有刷新令牌在 {time} 被撤销；访问令牌仍然有效。</translation>
    </message>
    <message>
        <source>A server answers HTTP 200 to a revocation even when it has never seen the token (RFC 7009 §2.2). Only a call with the token shows whether it is dead.</source>
        <translation>即使服务器从未见过该令牌，对撤销请求也会返回 HTTP 200（RFC 7009 §2.2）。只有用该令牌调用一次，才知道它是否已失效。</translation>
    </message>
    <message>
        <source>The same token was revoked before, at {time} (exchange {exchange}), and the answer is the same.</source>
        <translation>同一令牌此前已在 {time} 被撤销（交互 {exchange}），响应却完全相同。</translation>
    </message>
    <message>
        <source>By its Date header, the clock of the server is {minutes} min ahead of the clock of this computer.</source>
        <translation>根据 Date 标头，服务器时钟比本机快 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>By its Date header, the clock of the server is {minutes} min behind the clock of this computer.</source>
        <translation>根据 Date 标头，服务器时钟比本机慢 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>The difference is a matter of whole or half hours: a time zone is set wrongly on one of the two.</source>
        <translation>差值为整点或半点：其中一方的时区设置有误。</translation>
    </message>
    <message>
        <source>Exchange {exchange} was changed on purpose before it was sent.</source>
        <translation>交互 {exchange} 在发送前被有意改动过。</translation>
    </message>
</context>
<context>
    <name>CheckCells</name>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>tick yourself</source>
        <extracomment>Result of a check that only a person can make; stands beside a box to tick</extracomment>
        <translation>自行勾选</translation>
    </message>
    <message>
        <source>The client ID or the client secret is missing in the profile.</source>
        <translation>配置中缺少 客户端 ID 或客户端密钥。</translation>
    </message>
    <message>
        <source>The server gave out the resource although no token was sent.</source>
        <translation>没有发送令牌，服务器仍然给出了资源。</translation>
    </message>
    <message>
        <source>The server still accepts the token: it confirmed the revocation, but that had no effect.</source>
        <translation>服务器仍接受该令牌：它确认了撤销，但撤销没有生效。</translation>
    </message>
    <message>
        <source>The server gave no refresh token.</source>
        <translation>服务器没有给出刷新令牌。</translation>
    </message>
    <message>
        <source>The server gave the same access token again.</source>
        <translation>服务器再次给出了同一个访问令牌。</translation>
    </message>
    <message>
        <source>The profile has no address for the revocation.</source>
        <translation>配置中没有撤销地址。</translation>
    </message>
    <message>
        <source>The result was not the expected one.</source>
        <translation>结果与预期不符。</translation>
    </message>
    <message>
        <source>Only you can see this: look for the application in the server&apos;s admin page, then tick the box.</source>
        <translation>只有您能看到这一点：请在服务器的管理页面中查找该应用，然后勾选。</translation>
    </message>
    <message>
        <source>Not tried, because it needs a check that failed.</source>
        <translation>未尝试，因为它依赖的检查未通过。</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The server answers</source>
        <translation>服务器有响应</translation>
    </message>
    <message>
        <source>any HTTP answer</source>
        <translation>任意 HTTP 响应</translation>
    </message>
    <message>
        <source>The application is registered at the server</source>
        <translation>应用已在服务器上注册</translation>
    </message>
    <message>
        <source>seen in the admin page</source>
        <translation>在管理页面中可见</translation>
    </message>
    <message>
        <source>Client ID and client secret are in the profile</source>
        <translation>客户端 ID 和客户端密钥已填入配置</translation>
    </message>
    <message>
        <source>both there, the secret not a hash</source>
        <translation>两者都有，密钥不是哈希值</translation>
    </message>
    <message>
        <source>The server issues an access token</source>
        <translation>服务器签发访问令牌</translation>
    </message>
    <message>
        <source>200 + token</source>
        <translation>200 + 令牌</translation>
    </message>
    <message>
        <source>The protected resource accepts the token</source>
        <translation>受保护资源接受令牌</translation>
    </message>
    <message>
        <source>200 + data</source>
        <translation>200 + 数据</translation>
    </message>
    <message>
        <source>The protected resource refuses a request without a token</source>
        <translation>受保护资源拒绝不带令牌的请求</translation>
    </message>
    <message>
        <source>401 or 403</source>
        <translation>401 或 403</translation>
    </message>
    <message>
        <source>The refresh token brings a new access token</source>
        <translation>刷新令牌换来新的访问令牌</translation>
    </message>
    <message>
        <source>200 + new token</source>
        <translation>200 + 新令牌</translation>
    </message>
    <message>
        <source>The server accepts the revocation</source>
        <translation>服务器接受撤销</translation>
    </message>
    <message>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <source>The protected resource refuses the revoked token</source>
        <translation>受保护资源拒绝已撤销的令牌</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>ExceptionQuestion</name>
    <message>
        <source>Trust this certificate for “%1”?</source>
        <translation>要为“%1”信任此证书吗？</translation>
    </message>
    <message>
        <source>Allow plain http for “%1”?</source>
        <translation>要为“%1”允许明文 http 吗？</translation>
    </message>
    <message>
        <source>Client secret, password and tokens travel to %1 readable for everybody on the way. Other profiles are not affected.</source>
        <translation>客户端密钥、密码和令牌将以明文传到 %1，途中任何人都能读到。其他配置不受影响。</translation>
    </message>
    <message>
        <source>Nobody has confirmed that this is %1. Compare the fingerprint with the server&apos;s own before you agree. Only this certificate and only this profile are affected.</source>
        <translation>无人证实这就是 %1。同意之前请将指纹与服务器自身的指纹核对。仅影响此证书和此配置。</translation>
    </message>
    <message>
        <source>Issued for: %1</source>
        <translation>颁发给：%1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Trust certificate</source>
        <translation>信任证书</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>允许明文 http</translation>
    </message>
</context>
<context>
    <name>ExchangeCells</name>
    <message>
        <source>App</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Browser</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>the authorization server; short, for a list</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>API</source>
        <comment>who sends or receives; short, for a list</comment>
        <translation>API</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>sender, receiver, “direct” or “through the browser”</comment>
        <translation>从 %1 到 %2，%3</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>names of secrets</comment>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>names of secrets</comment>
        <translation>收到 %1</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>无机密</translation>
    </message>
    <message>
        <source>Exchange %1: %2. %3. %4. %5</source>
        <comment>number; who to whom and how; what; secrets; result</comment>
        <translation>交互 %1：%2。%3。%4。%5</translation>
    </message>
    <message>
        <source>%1 is in this message.</source>
        <translation>%1 在此消息中。</translation>
    </message>
    <message>
        <source>%1. Changed on purpose</source>
        <extracomment>%1 is a whole sentence about an exchange</extracomment>
        <translation>%1。故意更改</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Authorization request</source>
        <translation>授权请求</translation>
    </message>
    <message>
        <source>Authorization response</source>
        <translation>授权响应</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>令牌请求</translation>
    </message>
    <message>
        <source>Refresh request</source>
        <translation>刷新请求</translation>
    </message>
    <message>
        <source>Revocation request</source>
        <translation>撤销请求</translation>
    </message>
    <message>
        <source>Introspection request</source>
        <translation>内省请求</translation>
    </message>
    <message>
        <source>Userinfo request</source>
        <translation>用户信息请求</translation>
    </message>
    <message>
        <source>Resource request</source>
        <translation>资源请求</translation>
    </message>
    <message>
        <source>Metadata request</source>
        <translation>元数据请求</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>授权服务器</translation>
    </message>
    <message>
        <source>Resource server (API)</source>
        <translation>资源服务器 (API)</translation>
    </message>
    <message>
        <source>directly (back channel)</source>
        <translation>直接（后端通道）</translation>
    </message>
    <message>
        <source>through the browser (front channel)</source>
        <translation>经浏览器（前端通道）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused as expected</source>
        <translation>按预期被拒绝</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>answer not accepted</source>
        <translation>响应未被接受</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>FailureMessage</name>
    <message>
        <source>The server says: “%1”</source>
        <translation>服务器的说明：“%1”</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>更多原因</translation>
    </message>
    <message numerus="yes">
        <source>It worked, with %n remark(s)</source>
        <translation>
            <numerusform>已成功，有 %n 条附注</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>最可能的原因：%1</translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation>其他可能：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A remark, then the clause of the specification that it is about</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What it means: %1.</source>
        <translation>含义：%1。</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Nobody answers at {address}</source>
        <translation>{address} 无响应</translation>
    </message>
    <message>
        <source>The server does not know this client</source>
        <translation>服务器不识别此客户端</translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <translation>用户名或密码未被接受</translation>
    </message>
    <message>
        <source>The server does not offer this way of getting a token</source>
        <translation>服务器不支持这种获取令牌的方式</translation>
    </message>
    <message>
        <source>This application may not use this flow</source>
        <translation>此应用不允许使用该流程</translation>
    </message>
    <message>
        <source>Refused: no token was sent</source>
        <translation>被拒绝：未发送令牌</translation>
    </message>
    <message>
        <source>The API did not accept the token, its text is misleading</source>
        <translation>API 未接受令牌，其文字有误导性</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation>访问令牌已过期</translation>
    </message>
    <message>
        <source>The token was revoked at {time} – the refusal is correct</source>
        <translation>令牌已于 {time} 撤销，拒绝是正确的</translation>
    </message>
    <message>
        <source>The server does not recognise this token</source>
        <translation>服务器不识别此令牌</translation>
    </message>
    <message>
        <source>The token is good but its rights are too small</source>
        <translation>令牌有效，但权限不足</translation>
    </message>
    <message>
        <source>This server insists on PKCE</source>
        <translation>服务器要求使用 PKCE</translation>
    </message>
    <message>
        <source>The return address is not the registered one</source>
        <translation>回调地址与注册的不一致</translation>
    </message>
    <message>
        <source>The authorization code was too old</source>
        <translation>授权码已过期</translation>
    </message>
    <message>
        <source>The authorization code was used before</source>
        <translation>授权码已被使用</translation>
    </message>
    <message>
        <source>The answer does not belong to our question – stopped</source>
        <translation>响应与请求不符，已停止</translation>
    </message>
    <message>
        <source>This text is not the address that the browser came back to</source>
        <translation>这段文本不是浏览器返回的地址</translation>
    </message>
    <message>
        <source>Access was not granted</source>
        <translation>未获得授权</translation>
    </message>
    <message>
        <source>The browser has not come back</source>
        <translation>浏览器没有返回</translation>
    </message>
    <message>
        <source>The answer is HTTP {status}, but it is an error</source>
        <translation>状态 {status}，但内容是错误</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>响应不是 JSON</translation>
    </message>
    <message>
        <source>Wrong address for this action</source>
        <translation>地址不正确</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>连接不受信任</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program</source>
        <translation>端口 {port} 已被占用</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <translation>无法连接 {host}</translation>
    </message>
    <message>
        <source>The server is taking too long</source>
        <translation>服务器响应超时</translation>
    </message>
    <message>
        <source>The refresh token is no longer valid</source>
        <translation>刷新令牌已失效</translation>
    </message>
    <message>
        <source>The server does not know one of these rights</source>
        <translation>未知的权限范围</translation>
    </message>
    <message>
        <source>Secrets cannot be saved on this computer now</source>
        <translation>目前无法保存机密</translation>
    </message>
    <message>
        <source>The server asks to wait</source>
        <translation>服务器要求稍候</translation>
    </message>
    <message>
        <source>The server did not accept the authorization code</source>
        <translation>服务器未接受授权码</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>服务器无法理解此请求</translation>
    </message>
    <message>
        <source>The server met an error of its own</source>
        <translation>服务器内部出错</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <source>The connection to {address} broke off</source>
        <translation>与 {address} 的连接中断</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak HTTP</source>
        <translation>{address} 上的响应方使用的不是 HTTP</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>响应无法使用</translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes – stopped reading</source>
        <translation>响应超过 {limit} 字节，已停止读取</translation>
    </message>
    <message>
        <source>The server points to another address – not followed</source>
        <translation>服务器指向另一个地址，未跟随</translation>
    </message>
    <message>
        <source>The answer comes from another server – stopped</source>
        <translation>响应来自另一台服务器，已停止</translation>
    </message>
    <message>
        <source>The answer carries the parameter {parameter} twice – stopped</source>
        <translation>响应中参数 {parameter} 出现两次，已停止</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}</source>
        <translation>缺少机密：{secret}</translation>
    </message>
    <message>
        <source>The profile has no usable address for this step: {endpoint}</source>
        <translation>配置中没有可用于这一步的地址：{endpoint}</translation>
    </message>
    <message>
        <source>The profile cannot be used: {path}</source>
        <translation>配置无法使用：{path}</translation>
    </message>
    <message>
        <source>The data of this program cannot be read or written</source>
        <translation>无法读取或写入本程序的数据</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>文件或其所在文件夹为只读。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>No keychain is running in which secrets can be kept.</source>
        <translation>没有运行可保存机密的密钥环。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 s.</source>
        <translation>密钥环在 3 秒内没有响应。</translation>
    </message>
    <message>
        <source>The profile cannot be used: {path} is empty</source>
        <translation>配置无法使用：{path} 为空</translation>
    </message>
    <message>
        <source>The name {name} belongs to another profile already</source>
        <translation>名称 {name} 已属于另一个配置</translation>
    </message>
    <message>
        <source>There is no profile named {name}</source>
        <translation>没有名为 {name} 的配置</translation>
    </message>
    <message>
        <source>This is the address that was opened, not the one that the browser came back to</source>
        <translation>这是我们打开的地址，不是返回的地址</translation>
    </message>
    <message>
        <source>The saved secrets cannot be read now</source>
        <translation>目前无法读取已保存的机密</translation>
    </message>
    <message>
        <source>The command line is not understood: {detail}</source>
        <translation>无法理解命令行：{detail}</translation>
    </message>
    <message>
        <source>The profile cannot be used: {path} must be {allowed}</source>
        <translation>配置无法使用：{path} 必须是 {allowed}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Way back from the browser</source>
        <translation>浏览器返回</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>内省</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>Protected resource</source>
        <translation>受保护资源</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program and is left as it is. Use that version, or rename the file to start with an empty one.</source>
        <translation>该文件由本程序的较新版本写入，保持原样。请使用那个版本，或重命名该文件以从空文件开始。</translation>
    </message>
    <message>
        <source>The file is damaged and is left as it is. Rename it to start with an empty one.</source>
        <translation>该文件已损坏，保持原样。重命名它即可从空文件开始。</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>磁盘已满：请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Not sent: {address} is plain http, not https</source>
        <translation>未发送：{address} 是明文 http，不是 https</translation>
    </message>
    <message>
        <source>Not sent: {address} is neither https nor http</source>
        <translation>未发送：{address} 既不是 https 也不是 http</translation>
    </message>
    <message>
        <source>Not sent: {address} is not one of this profile&apos;s servers</source>
        <translation>未发送：{address} 不属于此配置的服务器</translation>
    </message>
    <message>
        <source>Not sent: the method or a header field holds a line break or NUL</source>
        <translation>未发送：方法或头字段中含有换行或 NUL</translation>
    </message>
    <message>
        <source>Not sent: {clause} forbids it, and the profile is strict</source>
        <translation>未发送：{clause} 禁止这样做，而此配置为严格模式</translation>
    </message>
    <message>
        <source>There is no file {file}</source>
        <translation>没有文件 {file}</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file</source>
        <translation>{file} 是文件夹，不是文件</translation>
    </message>
    <message>
        <source>The file {file} may not be read</source>
        <translation>没有读取文件 {file} 的权限</translation>
    </message>
    <message>
        <source>The file {file} must be {allowed} (at $)</source>
        <translation>文件 {file} 必须是 {allowed}（位置：$）</translation>
    </message>
    <message>
        <source>In the file {file}: {path} must be {allowed}</source>
        <translation>文件 {file} 中，{path} 应为 {allowed}</translation>
    </message>
    <message>
        <source>No refresh token this time</source>
        <translation>没有返回刷新令牌</translation>
    </message>
    <message>
        <source>The app is in test mode, and this account is not on its list</source>
        <translation>应用处于测试模式，此账号不在名单中</translation>
    </message>
    <message>
        <source>Revoked on paper only</source>
        <translation>已接受撤销，但令牌仍可用</translation>
    </message>
    <message>
        <source>Answer 200 proves nothing</source>
        <translation>200 不能证明已撤销</translation>
    </message>
    <message>
        <source>This computer’s clock differs by {minutes} min from the server’s</source>
        <translation>本机时钟与服务器相差 {minutes} 分钟</translation>
    </message>
    <message>
        <source>The command is for another terminal</source>
        <translation>该命令用于其他终端</translation>
    </message>
    <message>
        <source>The answer has more than {fields} header fields – stopped reading</source>
        <translation>响应的标头字段超过 {fields} 个，已停止读取</translation>
    </message>
    <message>
        <source>The answer of {address} is not correct HTTP</source>
        <translation>{address} 的响应不符合 HTTP 规范</translation>
    </message>
</context>
<context>
    <name>FieldHelpWords</name>
    <message>
        <source>Your own name for these settings. It stands in the list at the left and in reports.</source>
        <translation>您为这组设置起的名称。它显示在左侧列表和报告中。</translation>
    </message>
    <message>
        <source>in the profile</source>
        <translation>在配置中</translation>
    </message>
    <message>
        <source>A starting point. Another template changes what is still as the old one had it; what you typed stays.</source>
        <translation>一个起点。换用其他模板时，只更改仍与原模板相同的内容；您输入的内容保持不变。</translation>
    </message>
    <message>
        <source>How the token is asked for. The code flow signs the user in through the browser; client credentials are for a program without a user; the password flow is old.</source>
        <translation>获取令牌的方式。授权码流程让用户通过浏览器登录；客户端凭据用于没有用户的程序；密码流程已经过时。</translation>
    </message>
    <message>
        <source>In Django: the application&apos;s “Authorization grant type”.</source>
        <translation>Django 中：应用的“Authorization grant type”。</translation>
    </message>
    <message>
        <source>grant_type in the token request</source>
        <translation>令牌请求中的 grant_type</translation>
    </message>
    <message>
        <source>Where the Django project runs. The button makes the addresses of Django OAuth Toolkit from it, as its manual mounts them.</source>
        <translation>Django 项目的运行地址。点击按钮可由它生成 Django OAuth Toolkit 的各个地址，与其手册中的挂载方式一致。</translation>
    </message>
    <message>
        <source>The start of what “manage.py runserver” prints.</source>
        <translation>“manage.py runserver”输出的地址的开头部分。</translation>
    </message>
    <message>
        <source>not sent itself</source>
        <translation>自身不发送</translation>
    </message>
    <message>
        <source>The page where the user signs in and agrees. The browser opens it.</source>
        <translation>用户登录并同意授权的页面，由浏览器打开。</translation>
    </message>
    <message>
        <source>In Django: /o/authorize/ with the slash at the end.</source>
        <translation>Django 中：/o/authorize/，末尾带斜杠。</translation>
    </message>
    <message>
        <source>Where this program gets tokens, without a browser in between.</source>
        <translation>本程序在此获取令牌，中间不经过浏览器。</translation>
    </message>
    <message>
        <source>In Django: /o/token/ with the slash at the end.</source>
        <translation>Django 中：/o/token/，末尾带斜杠。</translation>
    </message>
    <message>
        <source>Where a token is taken back. Without it “Revoke” has nowhere to go.</source>
        <translation>在此撤销令牌。没有它，“撤销”就没有去处。</translation>
    </message>
    <message>
        <source>In Django: /o/revoke_token/</source>
        <translation>Django 中：/o/revoke_token/</translation>
    </message>
    <message>
        <source>Where the server says what a token means and whether it is still good.</source>
        <translation>服务器在此说明令牌的含义以及是否仍然有效。</translation>
    </message>
    <message>
        <source>In Django: /o/introspect/</source>
        <translation>Django 中：/o/introspect/</translation>
    </message>
    <message>
        <source>Where an OpenID Connect server tells who has signed in.</source>
        <translation>OpenID Connect 服务器在此告知登录者是谁。</translation>
    </message>
    <message>
        <source>In Django: /o/userinfo/, if OpenID Connect is switched on.</source>
        <translation>Django 中：/o/userinfo/，前提是已启用 OpenID Connect。</translation>
    </message>
    <message>
        <source>The address that the token opens. “Call API” goes there.</source>
        <translation>用令牌访问的地址。“调用 API”会访问它。</translation>
    </message>
    <message>
        <source>In Django: a view of your project that asks for a token.</source>
        <translation>Django 中：您项目里需要令牌的某个视图。</translation>
    </message>
    <message>
        <source>the access token, in the header Authorization</source>
        <translation>访问令牌，位于标头 Authorization 中</translation>
    </message>
    <message>
        <source>The server&apos;s own name. If the answer carries “iss”, both must be the same.</source>
        <translation>服务器自己的名称。如果响应带有“iss”，两者必须相同。</translation>
    </message>
    <message>
        <source>In the server&apos;s metadata. Leave it empty if you do not know it.</source>
        <translation>在服务器的元数据中。不知道时请留空。</translation>
    </message>
    <message>
        <source>not sent, only compared</source>
        <translation>不发送，仅用于比较</translation>
    </message>
    <message>
        <source>The name of the program at the server. It is no secret.</source>
        <translation>程序在服务器上的名称。它不是机密。</translation>
    </message>
    <message>
        <source>In Django: the page of the application, “Client id”.</source>
        <translation>Django 中：应用页面上的“Client id”。</translation>
    </message>
    <message>
        <source>in the header Authorization (Basic), before the colon</source>
        <translation>在标头 Authorization (Basic) 中，位于冒号之前</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>The password of the program.</source>
        <translation>程序的密码。</translation>
    </message>
    <message>
        <source>In Django: copy it before you save the application for the first time. Later only a hash is shown.</source>
        <translation>Django 中：请在首次保存应用之前复制它。之后只显示哈希值。</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain, never in the profile</source>
        <translation>在系统的密钥环中，从不写入配置</translation>
    </message>
    <message>
        <source>How the program proves who it is. Public clients (phones, web pages) have no secret. Without form encoding is for servers that do not decode the Basic header.</source>
        <translation>程序证明自己身份的方式。公共客户端（手机、网页）没有密钥。“不做表单编码”用于不解码 Basic 标头的服务器。</translation>
    </message>
    <message>
        <source>In Django: “Client type”. It accepts a secret in both places.</source>
        <translation>Django 中：“Client type”。两个位置的密钥它都接受。</translation>
    </message>
    <message>
        <source>no secret, only client_id</source>
        <translation>不含密钥，只有 client_id</translation>
    </message>
    <message>
        <source>client_secret in the body of the token request</source>
        <translation>令牌请求正文中的 client_secret</translation>
    </message>
    <message>
        <source>in the header Authorization (Basic), after the colon</source>
        <translation>在标头 Authorization (Basic) 中，位于冒号之后</translation>
    </message>
    <message>
        <source>Who signs in: the user&apos;s name at the server, or the e-mail address if the server wants that.</source>
        <translation>登录者：用户在服务器上的名称；如果服务器要求，则为电子邮件地址。</translation>
    </message>
    <message>
        <source>In Django: the user list of the admin pages.</source>
        <translation>Django 中：管理页面的用户列表。</translation>
    </message>
    <message>
        <source>username in the token request of the password flow</source>
        <translation>密码流程的令牌请求中的 username</translation>
    </message>
    <message>
        <source>The user&apos;s password. That the program sees it is why this flow should not be used any more.</source>
        <translation>用户的密码。程序能看到它，这正是不应再使用此流程的原因。</translation>
    </message>
    <message>
        <source>password in the token request of the password flow</source>
        <translation>密码流程的令牌请求中的 password</translation>
    </message>
    <message>
        <source>What this server wants beyond the standard, one parameter a line. Secrets do not belong here.</source>
        <translation>此服务器在标准之外的要求，每行一个参数。机密不应放在这里。</translation>
    </message>
    <message>
        <source>Where the browser comes back with the code. For 127.0.0.1 without a port a free one is taken.</source>
        <translation>浏览器带着授权码返回的地址。127.0.0.1 不写端口时，使用一个空闲端口。</translation>
    </message>
    <message>
        <source>In Django: “Redirect uris” of the application. Both must be the same to the letter.</source>
        <translation>Django 中：应用的“Redirect uris”。两者必须逐字相同。</translation>
    </message>
    <message>
        <source>redirect_uri, in the authorization request and again with the code</source>
        <translation>redirect_uri，在授权请求中发送，并随授权码再次发送</translation>
    </message>
    <message>
        <source>The rights to ask for, parted by blanks. Empty: the server chooses.</source>
        <translation>要请求的权限，以空格分隔。留空：由服务器决定。</translation>
    </message>
    <message>
        <source>In Django: SCOPES in the settings; at first read write.</source>
        <translation>Django 中：设置里的 SCOPES；初始为 read write。</translation>
    </message>
    <message>
        <source>Ties the code to the program that asked for it. S256 sends only a hash through the browser.</source>
        <translation>把授权码与请求它的程序绑定。S256 只让哈希值经过浏览器。</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit asks for it since version 2.</source>
        <translation>Django OAuth Toolkit 自第 2 版起要求使用它。</translation>
    </message>
    <message>
        <source>code_challenge through the browser, code_verifier with the code</source>
        <translation>code_challenge 经浏览器发送，code_verifier 随授权码发送</translation>
    </message>
    <message>
        <source>Google: access_type = offline and prompt = consent bring a refresh token.</source>
        <translation>Google：access_type = offline 加上 prompt = consent 会带来刷新令牌。</translation>
    </message>
    <message>
        <source>at the end of the authorization address</source>
        <translation>在授权地址的末尾</translation>
    </message>
    <message>
        <source>at the end of the token request</source>
        <translation>在令牌请求的末尾</translation>
    </message>
    <message>
        <source>at the end of the refresh request</source>
        <translation>在刷新请求的末尾</translation>
    </message>
    <message>
        <source>Strict rejects every answer that does not keep to its specification; otherwise it is used with a warning. Plain http lets everybody on the way read the secrets; for addresses of this computer it is always allowed.</source>
        <translation>严格模式会拒绝任何不符合规范的响应；否则会带警告使用。明文 http 会让途中的任何人读到机密；对本机地址始终允许。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Te&amp;mplate:</source>
        <translation>模板(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Flow:</source>
        <translation>流程(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Base address:</source>
        <translation>基础地址(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Authorization endpoint:</source>
        <translation>授权端点(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Token endpoint:</source>
        <translation>令牌端点(&amp;T)：</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Client &amp;ID：</translation>
    </message>
    <message>
        <source>&amp;Client secret:</source>
        <translation>客户端密钥(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>User&apos;s &amp;password:</source>
        <translation>用户密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Redirect URI:</source>
        <translation>回调地址 (redi&amp;rect URI)：</translation>
    </message>
    <message>
        <source>Scop&amp;e:</source>
        <translation>权限范围 (scop&amp;e)：</translation>
    </message>
    <message>
        <source>Client aut&amp;hentication:</source>
        <translation>客户端认证(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;KCE:</source>
        <translation>P&amp;KCE：</translation>
    </message>
    <message>
        <source>Revocation endpoint:</source>
        <translation>撤销端点：</translation>
    </message>
    <message>
        <source>Introspection endpoint:</source>
        <translation>内省端点：</translation>
    </message>
    <message>
        <source>UserInfo endpoint:</source>
        <translation>用户信息端点：</translation>
    </message>
    <message>
        <source>Protected resource:</source>
        <translation>受保护资源：</translation>
    </message>
    <message>
        <source>Issuer:</source>
        <translation>签发者 (issuer)：</translation>
    </message>
    <message>
        <source>Extra for authorization:</source>
        <translation>授权请求的附加参数：</translation>
    </message>
    <message>
        <source>Extra for the token:</source>
        <translation>令牌请求的附加参数：</translation>
    </message>
    <message>
        <source>Extra for refresh:</source>
        <translation>刷新请求的附加参数：</translation>
    </message>
    <message>
        <source>Securit&amp;y:</source>
        <translation>安全(&amp;Y)：</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>Edit profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>Edit client secret</source>
        <translation>编辑客户端密钥</translation>
    </message>
    <message>
        <source>Edit client ID</source>
        <translation>编辑 客户端 ID</translation>
    </message>
    <message>
        <source>Edit user name</source>
        <translation>编辑用户名</translation>
    </message>
    <message>
        <source>Edit password</source>
        <translation>编辑密码</translation>
    </message>
    <message>
        <source>Edit scope</source>
        <translation>编辑 scope</translation>
    </message>
    <message>
        <source>Edit redirect URI</source>
        <translation>编辑回调地址</translation>
    </message>
    <message>
        <source>Edit issuer</source>
        <translation>编辑签发者</translation>
    </message>
    <message>
        <source>Edit token address</source>
        <translation>编辑令牌地址</translation>
    </message>
    <message>
        <source>Edit authorization address</source>
        <translation>编辑授权地址</translation>
    </message>
    <message>
        <source>Edit resource address</source>
        <translation>编辑资源地址</translation>
    </message>
    <message>
        <source>Edit revocation address</source>
        <translation>编辑撤销地址</translation>
    </message>
    <message>
        <source>Edit introspection address</source>
        <translation>编辑内省地址</translation>
    </message>
    <message>
        <source>Edit userinfo address</source>
        <translation>编辑用户信息地址</translation>
    </message>
    <message>
        <source>Swap ID and secret</source>
        <translation>互换 ID 与密钥</translation>
    </message>
    <message>
        <source>Send secret in the header</source>
        <translation>用标头发送密钥</translation>
    </message>
    <message>
        <source>Send secret in the body</source>
        <translation>用正文发送密钥</translation>
    </message>
    <message>
        <source>Encode the Basic header the other way</source>
        <translation>换一种方式编码 Basic 标头</translation>
    </message>
    <message>
        <source>Switch PKCE on and retry</source>
        <translation>启用 PKCE 并重试</translation>
    </message>
    <message>
        <source>Use S256 and retry</source>
        <translation>改用 S256 并重试</translation>
    </message>
    <message>
        <source>Choose another flow</source>
        <translation>选择其他流程</translation>
    </message>
    <message>
        <source>Show exchange {exchange}</source>
        <translation>显示交互 {exchange}</translation>
    </message>
    <message>
        <source>Show how to make a new application</source>
        <translation>显示如何创建新应用</translation>
    </message>
    <message>
        <source>Open admin page</source>
        <translation>打开管理页面</translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation>获取新令牌</translation>
    </message>
    <message>
        <source>Refresh and repeat</source>
        <translation>刷新并重试</translation>
    </message>
    <message>
        <source>Call with token</source>
        <translation>带令牌调用</translation>
    </message>
    <message>
        <source>Put token in the header</source>
        <translation>把令牌放入标头</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>粘贴地址</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>显示示例</translation>
    </message>
    <message>
        <source>Copy the address to register</source>
        <translation>复制要注册的地址</translation>
    </message>
    <message>
        <source>Use practice server</source>
        <translation>使用练习服务器</translation>
    </message>
    <message>
        <source>Copy “{command}”</source>
        <translation>复制“{command}”</translation>
    </message>
    <message>
        <source>Try 127.0.0.1</source>
        <translation>试用 127.0.0.1</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation>使用任意空闲端口</translation>
    </message>
    <message>
        <source>Add the slash</source>
        <translation>补上斜杠</translation>
    </message>
    <message>
        <source>Enter secret</source>
        <translation>输入机密</translation>
    </message>
    <message>
        <source>Keep secrets until the program ends</source>
        <translation>将机密保留到程序结束</translation>
    </message>
    <message>
        <source>Wait longer</source>
        <translation>延长等待</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry in {seconds} s</source>
        <translation>{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>Ask for scope {scope}</source>
        <translation>请求 scope {scope}</translation>
    </message>
    <message>
        <source>Enter client secret</source>
        <translation>输入客户端密钥</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>Allow plain http for this profile</source>
        <translation>为此配置允许明文 http</translation>
    </message>
    <message>
        <source>Trust this certificate for this profile</source>
        <translation>为此配置信任该证书</translation>
    </message>
    <message>
        <source>Accept it with a warning</source>
        <translation>带警告接受</translation>
    </message>
    <message>
        <source>Open console of {provider}</source>
        <translation>打开 {provider} 控制台</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>使用 {address}</translation>
    </message>
    <message>
        <source>Add both and repeat</source>
        <translation>两项都加上并重试</translation>
    </message>
    <message>
        <source>Check with the token</source>
        <translation>用令牌验证</translation>
    </message>
    <message>
        <source>Check again in {seconds} s</source>
        <translation>{seconds} 秒后再次验证</translation>
    </message>
    <message>
        <source>Use server time for the ring</source>
        <translation>按服务器时间显示有效期</translation>
    </message>
    <message>
        <source>Copy for Git Bash</source>
        <translation>复制为 Git Bash 命令</translation>
    </message>
    <message>
        <source>Paste the command, too</source>
        <translation>同时粘贴命令</translation>
    </message>
    <message>
        <source>Copy for cmd.exe</source>
        <translation>复制为 cmd.exe 命令</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>App</source>
        <comment>head of a lane</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Browser</source>
        <comment>head of a lane</comment>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <comment>head of a lane; breaks into two lines</comment>
        <translation>授权服务器</translation>
    </message>
    <message>
        <source>API</source>
        <comment>head of a lane</comment>
        <translation>API</translation>
    </message>
    <message>
        <source>answer %1</source>
        <comment>status and names of secrets</comment>
        <translation>响应 %1</translation>
    </message>
    <message>
        <source>%1; answer %2</source>
        <comment>request; status and names of secrets</comment>
        <translation>%1；响应 %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4: %5</source>
        <comment>number; sender; receiver; “direct” …; what is sent</comment>
        <translation>%1：%2 到 %3，%4：%5</translation>
    </message>
    <message>
        <source>Opens the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>登录并同意</translation>
    </message>
    <message>
        <source>Redirect through the browser</source>
        <translation>通过浏览器重定向</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>refused as expected</source>
        <translation>如预期被拒绝</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>did not arrive</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>not accepted by this program</source>
        <translation>未被本程序接受</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>not through the browser</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>through the browser</source>
        <translation>通过浏览器</translation>
    </message>
    <message>
        <source>done by the person</source>
        <translation>由用户操作</translation>
    </message>
    <message>
        <source>%1 · changed on purpose</source>
        <extracomment>%1 is what stands on an arrow of the diagram</extracomment>
        <translation>%1 · 故意更改</translation>
    </message>
    <message>
        <source>%1 is in this message.</source>
        <translation>%1 在此消息中。</translation>
    </message>
</context>
<context>
    <name>LanesPicture</name>
    <message>
        <source>OAuth exchanges</source>
        <translation>OAuth 交互</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>The same token was already there in exchange {exchange}.</source>
        <translation>同一令牌已在交互 {exchange} 中出现过。</translation>
    </message>
    <message>
        <source>A new one: the old refresh token must not be used any more.</source>
        <translation>新令牌：旧的刷新令牌不得再使用。</translation>
    </message>
    <message>
        <source>The same as before: this server does not rotate refresh tokens.</source>
        <translation>与之前相同：此服务器不轮换刷新令牌。</translation>
    </message>
    <message>
        <source>Missing: the refresh token that was sent stays good.</source>
        <translation>缺失：已发送的刷新令牌继续有效。</translation>
    </message>
    <message>
        <source>Whoever holds the token can use it; it goes after the word Bearer.</source>
        <translation>持有者即可使用，放在 Bearer 之后。</translation>
    </message>
    <message>
        <source>A type that this program does not understand. Such a token must not be used.</source>
        <translation>本程序不理解的类型，不得使用这样的令牌。</translation>
    </message>
    <message>
        <source>Missing. An answer with a token must name its type.</source>
        <translation>缺失。含令牌的响应必须给出类型。</translation>
    </message>
    <message>
        <source>{value} = {duration}, until {time}</source>
        <translation>{value} = {duration}，至 {time}</translation>
    </message>
    <message>
        <source>This is not a number of seconds from which an end can be told.</source>
        <translation>这不是可以算出到期时间的秒数。</translation>
    </message>
    <message>
        <source>Missing. The life of the token is not stated; the specification recommends it.</source>
        <translation>缺失。未说明令牌有效期，而规范建议给出。</translation>
    </message>
    <message>
        <source>Granted as asked: {asked}</source>
        <translation>与请求的相同：{asked}</translation>
    </message>
    <message>
        <source>Less than asked. Asked: {asked}. Not granted: {withheld}</source>
        <translation>比请求的少。请求：{asked}。未授予：{withheld}</translation>
    </message>
    <message>
        <source>More than asked. Asked: {asked}. Added: {added}</source>
        <translation>比请求的多。请求：{asked}。增加：{added}</translation>
    </message>
    <message>
        <source>Not what was asked: {asked}</source>
        <translation>与请求的不同：{asked}</translation>
    </message>
    <message>
        <source>The request named no scope; the server chose.</source>
        <translation>请求没有给出 scope，由服务器决定。</translation>
    </message>
    <message>
        <source>Missing: granted as asked, {asked}</source>
        <translation>缺失：表示与请求的相同，即 {asked}</translation>
    </message>
    <message>
        <source>JSON, as the specification demands.</source>
        <translation>JSON，符合规范要求。</translation>
    </message>
    <message>
        <source>The specification demands application/json.</source>
        <translation>规范要求 application/json。</translation>
    </message>
    <message>
        <source>No cache keeps this answer.</source>
        <translation>缓存不会保存此响应。</translation>
    </message>
    <message>
        <source>An answer with tokens must carry no-store; without it a cache may keep them.</source>
        <translation>含令牌的响应必须带 no-store，否则可能被缓存。</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>令牌有效。</translation>
    </message>
    <message>
        <source>The token is expired, revoked or unknown; the server does not say which.</source>
        <translation>令牌已过期、被撤销或不存在，服务器不说明是哪种。</translation>
    </message>
    <message>
        <source>{value} = {duration} from now on, until {time}</source>
        <translation>{value} = 还有 {duration}，至 {time}</translation>
    </message>
    <message>
        <source>{value} = {time}: it is over.</source>
        <translation>{value} = {time}：已经过期。</translation>
    </message>
    <message>
        <source>{value} = {time}</source>
        <translation>{value} = {time}</translation>
    </message>
    <message>
        <source>The server wants an access token.</source>
        <translation>服务器要求访问令牌。</translation>
    </message>
    <message>
        <source>The server wants client ID and client secret in a Basic header.</source>
        <translation>服务器要求在 Basic 头中给出客户端 ID 和密钥。</translation>
    </message>
    <message>
        <source>The server wants another scheme.</source>
        <translation>服务器要求其他认证方案。</translation>
    </message>
    <message>
        <source>Missing. A 401 must say here what it demands.</source>
        <translation>缺失。401 响应必须在此说明要求。</translation>
    </message>
    <message>
        <source>{duration}, until {time}</source>
        <translation>{duration}，至 {time}</translation>
    </message>
    <message>
        <source>The clock of the server agrees with the clock of this computer.</source>
        <translation>服务器时钟与本机时钟一致。</translation>
    </message>
    <message>
        <source>The clocks of server and computer differ by {duration}. Times of tokens may look wrong.</source>
        <translation>服务器与本机时钟相差 {duration}，令牌时间可能显得不对。</translation>
    </message>
    <message>
        <source>The server did what was asked.</source>
        <translation>服务器完成了请求。</translation>
    </message>
    <message>
        <source>The server sends on to another address.</source>
        <translation>服务器要求转到另一个地址。</translation>
    </message>
    <message>
        <source>The server does not accept the request as it is. The word after error says why.</source>
        <translation>服务器不接受这样的请求，原因见 error。</translation>
    </message>
    <message>
        <source>The server does not know who is asking: credentials or token are missing or not good.</source>
        <translation>服务器不知道请求者是谁：凭据或令牌缺失或无效。</translation>
    </message>
    <message>
        <source>The server knows who is asking, and this is not allowed to them.</source>
        <translation>服务器知道请求者是谁，但不允许此操作。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>此地址没有内容。</translation>
    </message>
    <message>
        <source>This address does not take this method.</source>
        <translation>此地址不接受这种方法。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>The server says that the request is at fault.</source>
        <translation>服务器认为请求有误。</translation>
    </message>
    <message>
        <source>The server says that the fault is its own.</source>
        <translation>服务器认为是自身的错误。</translation>
    </message>
    <message>
        <source>A parameter is missing, stands there twice or cannot be read.</source>
        <translation>参数缺失、重复或无法读取。</translation>
    </message>
    <message>
        <source>The server does not know this app, or its secret is wrong.</source>
        <translation>服务器不认识此应用，或密钥错误。</translation>
    </message>
    <message>
        <source>What was offered is not good: code, refresh token or password wrong, used or expired.</source>
        <translation>所出示的凭证无效：授权码、刷新令牌或密码错误、已用过或已过期。</translation>
    </message>
    <message>
        <source>This app may not use this flow.</source>
        <translation>此应用不得使用这种授权流程。</translation>
    </message>
    <message>
        <source>The server does not offer this grant_type.</source>
        <translation>服务器不支持此 grant_type。</translation>
    </message>
    <message>
        <source>The server does not offer this response_type.</source>
        <translation>服务器不支持此 response_type。</translation>
    </message>
    <message>
        <source>A scope is unknown, misspelt or more than is allowed.</source>
        <translation>权限范围未知、拼写错误或超出允许。</translation>
    </message>
    <message>
        <source>The person or the server said no.</source>
        <translation>用户或服务器拒绝了。</translation>
    </message>
    <message>
        <source>Something broke inside the server.</source>
        <translation>服务器内部出错。</translation>
    </message>
    <message>
        <source>The server is busy or under repair; a later try may work.</source>
        <translation>服务器繁忙或维护中，稍后可能成功。</translation>
    </message>
    <message>
        <source>The server cannot revoke this kind of token.</source>
        <translation>服务器不能撤销这类令牌。</translation>
    </message>
    <message>
        <source>The token is expired, revoked, damaged or of another server.</source>
        <translation>令牌已过期、被撤销、损坏或属于其他服务器。</translation>
    </message>
    <message>
        <source>The token is good, and its scope is not enough for this.</source>
        <translation>令牌有效，但权限范围不足。</translation>
    </message>
    <message>
        <source>A word of this server; the specifications that are explained here do not know it.</source>
        <translation>此服务器自己的词，此处解释的规范中没有。</translation>
    </message>
    <message>
        <source>It stands here more than once. Programs differ in which one they read.</source>
        <translation>出现了不止一次，各程序读取哪一个并不一致。</translation>
    </message>
    <message>
        <source>An authorization code, which the app then exchanges directly.</source>
        <translation>授权码，之后由应用直接换取令牌。</translation>
    </message>
    <message>
        <source>A token through the browser (implicit flow). It should not be used any more.</source>
        <translation>通过浏览器直接得到令牌 (implicit flow)，已不应再使用。</translation>
    </message>
    <message>
        <source>The name localhost can lead elsewhere; 127.0.0.1 cannot.</source>
        <translation>名称 localhost 可能指向别处，127.0.0.1 不会。</translation>
    </message>
    <message>
        <source>Equal to the one in exchange {exchange}.</source>
        <translation>与交互 {exchange} 中的相同。</translation>
    </message>
    <message>
        <source>Different from the one in exchange {exchange}: {expected}</source>
        <translation>与交互 {exchange} 中的不同：{expected}</translation>
    </message>
    <message>
        <source>Missing. Exchange {exchange} named {expected}</source>
        <translation>缺失。交互 {exchange} 中给出的是 {expected}</translation>
    </message>
    <message>
        <source>Equal to the one that was sent in exchange {exchange}: {expected}</source>
        <translation>与交互 {exchange} 中发送的相同：{expected}</translation>
    </message>
    <message>
        <source>Different from the one that was sent in exchange {exchange}: {expected}. The answer belongs to another sign-in.</source>
        <translation>与交互 {exchange} 中发送的不同：{expected}。此响应属于另一次登录。</translation>
    </message>
    <message>
        <source>Missing. Exchange {exchange} sent {expected}, and it must come back.</source>
        <translation>缺失。交互 {exchange} 发送了 {expected}，必须带回。</translation>
    </message>
    <message>
        <source>The authorization request carried no state.</source>
        <translation>授权请求中没有 state。</translation>
    </message>
    <message>
        <source>43 characters: the base64url form of a SHA-256 hash.</source>
        <translation>43 个字符：SHA-256 散列的 base64url 形式。</translation>
    </message>
    <message>
        <source>This is not the base64url form of a SHA-256 hash, which has 43 characters.</source>
        <translation>这不是 SHA-256 散列的 base64url 形式（应为 43 个字符）。</translation>
    </message>
    <message>
        <source>SHA-256: the fingerprint does not give the verifier away.</source>
        <translation>SHA-256：指纹不会泄露 verifier。</translation>
    </message>
    <message>
        <source>The verifier itself instead of a fingerprint. Whoever reads this request can use it.</source>
        <translation>直接使用 verifier 而非指纹，看到此请求的人都能利用它。</translation>
    </message>
    <message>
        <source>The specification knows S256 and plain.</source>
        <translation>规范只有 S256 和 plain。</translation>
    </message>
    <message>
        <source>A comma inside: the specification separates scopes by blanks.</source>
        <translation>其中有逗号：规范规定用空格分隔。</translation>
    </message>
    <message>
        <source>It exchanges an authorization code.</source>
        <translation>用授权码换取。</translation>
    </message>
    <message>
        <source>It sends the password of the person to the app&apos;s server. Legacy: it must not be used in new programs.</source>
        <translation>把用户的密码发送给服务器。已过时，新程序不得使用。</translation>
    </message>
    <message>
        <source>The app asks for itself, without a person.</source>
        <translation>应用以自己的名义请求，没有用户参与。</translation>
    </message>
    <message>
        <source>It exchanges a refresh token for a new access token.</source>
        <translation>用刷新令牌换取新的访问令牌。</translation>
    </message>
    <message>
        <source>An extension of this server, or misspelt.</source>
        <translation>此服务器的扩展，或拼写错误。</translation>
    </message>
    <message>
        <source>Missing. Without it the server does not know what is offered.</source>
        <translation>缺失。没有它服务器不知道凭什么发放令牌。</translation>
    </message>
    <message>
        <source>It came in exchange {callback}, {duration} before this request.</source>
        <translation>在交互 {callback} 中得到，比此请求早 {duration}。</translation>
    </message>
    <message>
        <source>It was already sent in exchange {exchange}. A code is good once.</source>
        <translation>已在交互 {exchange} 中发送过。授权码只能用一次。</translation>
    </message>
    <message>
        <source>Its SHA-256 is the code_challenge of exchange {exchange}: {expected}</source>
        <translation>其 SHA-256 正是交互 {exchange} 的 code_challenge：{expected}</translation>
    </message>
    <message>
        <source>It gives {got}, and exchange {exchange} sent the code_challenge {expected}</source>
        <translation>计算得到 {got}，而交互 {exchange} 发送的 code_challenge 是 {expected}</translation>
    </message>
    <message>
        <source>A verifier has 43 to 128 characters of A-Z a-z 0-9 - . _ ~</source>
        <translation>verifier 应为 43 至 128 个字符：A-Z a-z 0-9 - . _ ~</translation>
    </message>
    <message>
        <source>Missing. Exchange {exchange} sent a code_challenge.</source>
        <translation>缺失。交互 {exchange} 发送了 code_challenge。</translation>
    </message>
    <message>
        <source>Exchange {exchange} sent no code_challenge that it could fit.</source>
        <translation>交互 {exchange} 没有发送与之对应的 code_challenge。</translation>
    </message>
    <message>
        <source>It is sent in the body. That is allowed where the server demands it; the Basic header is preferred.</source>
        <translation>放在正文中发送。服务器要求时允许，但首选 Basic 头。</translation>
    </message>
    <message>
        <source>It is sent in the body and in the Authorization header. Only one method is allowed.</source>
        <translation>同时放在正文和 Authorization 头中，只允许一种方式。</translation>
    </message>
    <message>
        <source>Client ID and client secret, joined by a colon, in base64.</source>
        <translation>客户端 ID 与密钥用冒号连接，再以 base64 编码。</translation>
    </message>
    <message>
        <source>This is not the base64 form of client ID, colon, client secret.</source>
        <translation>这不是“客户端 ID:密钥”的 base64 形式。</translation>
    </message>
    <message>
        <source>It is empty: a public app has no secret and needs no Basic header.</source>
        <translation>为空：公开应用没有密钥，不需要 Basic 头。</translation>
    </message>
    <message>
        <source>The right place for a token.</source>
        <translation>放置令牌的正确位置。</translation>
    </message>
    <message>
        <source>No token follows the word Bearer.</source>
        <translation>Bearer 之后没有令牌。</translation>
    </message>
    <message>
        <source>Neither Basic nor Bearer: this server has to know the scheme.</source>
        <translation>既不是 Basic 也不是 Bearer，需要服务器支持该方案。</translation>
    </message>
    <message>
        <source>There is no scheme: Basic or Bearer, a blank, then the credentials.</source>
        <translation>缺少方案：应为 Basic 或 Bearer、空格、凭据。</translation>
    </message>
    <message>
        <source>The token stands in the address, where logs and histories keep it. Legacy: the Authorization header is the right place.</source>
        <translation>令牌在地址中，会留在日志和历史里。已过时，应放在 Authorization 头中。</translation>
    </message>
    <message>
        <source>The token stands in the body. The Authorization header is preferred.</source>
        <translation>令牌在正文中，首选 Authorization 头。</translation>
    </message>
    <message>
        <source>One of the two hints of the specification.</source>
        <translation>规范中的两种提示之一。</translation>
    </message>
    <message>
        <source>The specification knows access_token and refresh_token.</source>
        <translation>规范只有 access_token 和 refresh_token。</translation>
    </message>
    <message>
        <source>A form, as the specification demands.</source>
        <translation>表单格式，符合规范要求。</translation>
    </message>
    <message>
        <source>The specification demands application/x-www-form-urlencoded.</source>
        <translation>规范要求 application/x-www-form-urlencoded。</translation>
    </message>
    <message>
        <source>How the server ended this request, in one number.</source>
        <translation>服务器处理此请求的结果，用一个数字表示。</translation>
    </message>
    <message>
        <source>What the app wants to get back through the browser.</source>
        <translation>应用希望通过浏览器得到什么。</translation>
    </message>
    <message>
        <source>The name under which the app is registered at the authorization server. It is not a secret.</source>
        <translation>应用在授权服务器上注册的名称，不是机密。</translation>
    </message>
    <message>
        <source>Where the server sends the browser afterwards. It must be registered for this app.</source>
        <translation>之后服务器让浏览器返回的地址，必须事先为该应用注册。</translation>
    </message>
    <message>
        <source>The redirect URI again: it must be the same as in the authorization request.</source>
        <translation>再次给出回调地址：必须与授权请求中的相同。</translation>
    </message>
    <message>
        <source>What the token is to be good for. The names are chosen by the server.</source>
        <translation>令牌应当允许做什么，名称由服务器规定。</translation>
    </message>
    <message>
        <source>What the token is good for.</source>
        <translation>此令牌允许做什么。</translation>
    </message>
    <message>
        <source>The scope that this address demands of a token.</source>
        <translation>此地址要求令牌具有的权限范围。</translation>
    </message>
    <message>
        <source>The scope that this token has.</source>
        <translation>此令牌具有的权限范围。</translation>
    </message>
    <message>
        <source>A random value of this app. The browser must bring the same one back, else somebody else began this sign-in.</source>
        <translation>应用生成的随机值。浏览器必须原样带回，否则此次登录是他人发起的。</translation>
    </message>
    <message>
        <source>The random value of this app, on its way back.</source>
        <translation>应用的随机值，由浏览器带回。</translation>
    </message>
    <message>
        <source>A fingerprint of the code_verifier. The server keeps it and later asks for what it was made of.</source>
        <translation>code_verifier 的指纹。服务器保存它，之后要求出示其原值。</translation>
    </message>
    <message>
        <source>How the fingerprint was made.</source>
        <translation>指纹的计算方法。</translation>
    </message>
    <message>
        <source>A random value that the ID token must contain, so that an old one cannot be used again.</source>
        <translation>ID 令牌必须包含的随机值，防止旧令牌被重复使用。</translation>
    </message>
    <message>
        <source>Whether the server asks the person to sign in or to consent again.</source>
        <translation>服务器是否再次要求登录或同意。</translation>
    </message>
    <message>
        <source>The account that the sign-in page is to suggest.</source>
        <translation>登录页面应建议的账户。</translation>
    </message>
    <message>
        <source>A word of Google: offline asks for a refresh token.</source>
        <translation>Google 的参数：offline 表示请求刷新令牌。</translation>
    </message>
    <message>
        <source>The API that the token is meant for.</source>
        <translation>令牌面向的 API。</translation>
    </message>
    <message>
        <source>The address of the API that the token is meant for.</source>
        <translation>令牌面向的 API 地址。</translation>
    </message>
    <message>
        <source>How the answer travels back: in the address or in a form.</source>
        <translation>响应如何返回：通过地址或表单。</translation>
    </message>
    <message>
        <source>Who issued this: the address of the authorization server.</source>
        <translation>签发者：授权服务器的地址。</translation>
    </message>
    <message>
        <source>The authorization code: good for one exchange, and only for a short time.</source>
        <translation>授权码：只能换取一次，且有效时间很短。</translation>
    </message>
    <message>
        <source>The authorization code that the browser brought. The server gives tokens for it once.</source>
        <translation>浏览器带回的授权码，服务器只凭它发放一次令牌。</translation>
    </message>
    <message>
        <source>What the app offers in order to get a token.</source>
        <translation>应用凭什么获取令牌。</translation>
    </message>
    <message>
        <source>Proves that the app that began the flow is the one that finishes it.</source>
        <translation>证明完成流程的应用就是发起流程的应用。</translation>
    </message>
    <message>
        <source>The password of the app.</source>
        <translation>应用的密码。</translation>
    </message>
    <message>
        <source>The name with which the person signs in.</source>
        <translation>用户登录所用的名称。</translation>
    </message>
    <message>
        <source>The password of the person. In this flow the app gets to see it.</source>
        <translation>用户的密码。在此流程中应用能看到它。</translation>
    </message>
    <message>
        <source>The token that gets new access tokens without the person.</source>
        <translation>无需用户参与即可获取新访问令牌的令牌。</translation>
    </message>
    <message>
        <source>The token that the server is to make invalid.</source>
        <translation>要求服务器作废的令牌。</translation>
    </message>
    <message>
        <source>The token that the server is asked about.</source>
        <translation>向服务器询问的令牌。</translation>
    </message>
    <message>
        <source>Tells the server where to look for the token first.</source>
        <translation>提示服务器先在哪里查找该令牌。</translation>
    </message>
    <message>
        <source>The key to the API. Whoever has it can use it.</source>
        <translation>API 的钥匙，任何持有者都能使用。</translation>
    </message>
    <message>
        <source>The key to the API. It goes into the Authorization header of each call.</source>
        <translation>API 的钥匙，放在每次调用的 Authorization 头中。</translation>
    </message>
    <message>
        <source>How the token is to be used.</source>
        <translation>令牌的使用方式。</translation>
    </message>
    <message>
        <source>How many seconds the access token lives.</source>
        <translation>访问令牌的有效秒数。</translation>
    </message>
    <message>
        <source>Gets the next access token without the person. It is long-lived and must be kept secret.</source>
        <translation>无需用户即可获取下一个访问令牌。有效期长，必须保密。</translation>
    </message>
    <message>
        <source>Says who signed in. It is for the app, not for the API.</source>
        <translation>说明是谁登录了。它给应用看，不给 API。</translation>
    </message>
    <message>
        <source>Why the server said no, in one word of the specification.</source>
        <translation>服务器拒绝的原因，用规范中的一个词表示。</translation>
    </message>
    <message>
        <source>The same in the words of the server, for developers.</source>
        <translation>服务器用自己的话对开发者的说明。</translation>
    </message>
    <message>
        <source>A page of the server about this error.</source>
        <translation>服务器关于此错误的页面。</translation>
    </message>
    <message>
        <source>Shows who is asking: the app itself (Basic) or the holder of a token (Bearer).</source>
        <translation>表明请求者：应用本身 (Basic) 或令牌持有者 (Bearer)。</translation>
    </message>
    <message>
        <source>Proves that the sender holds the key that the token is bound to.</source>
        <translation>证明发送者持有与令牌绑定的密钥。</translation>
    </message>
    <message>
        <source>How the body of this request is written.</source>
        <translation>此请求正文的格式。</translation>
    </message>
    <message>
        <source>How the body of this answer is written.</source>
        <translation>此响应正文的格式。</translation>
    </message>
    <message>
        <source>The kinds of answers that the app can read.</source>
        <translation>应用能够读取的响应类型。</translation>
    </message>
    <message>
        <source>How the server may compress its answer.</source>
        <translation>服务器可以如何压缩响应。</translation>
    </message>
    <message>
        <source>The languages in which the server may answer.</source>
        <translation>服务器可以使用的语言。</translation>
    </message>
    <message>
        <source>The program that sent this request.</source>
        <translation>发送此请求的程序。</translation>
    </message>
    <message>
        <source>The server that is meant, where several share one address.</source>
        <translation>多个服务器共用一个地址时，指明目标服务器。</translation>
    </message>
    <message>
        <source>The length of the body in bytes.</source>
        <translation>正文的字节长度。</translation>
    </message>
    <message>
        <source>Whether the connection stays open afterwards.</source>
        <translation>之后连接是否保持打开。</translation>
    </message>
    <message>
        <source>Tells caches on the way not to keep this.</source>
        <translation>告诉途中的缓存不要保存。</translation>
    </message>
    <message>
        <source>The client ID inside the Basic header.</source>
        <translation>Basic 头中的客户端 ID。</translation>
    </message>
    <message>
        <source>The client secret inside the Basic header. Base64 does not hide it.</source>
        <translation>Basic 头中的客户端密钥。Base64 并不能隐藏它。</translation>
    </message>
    <message>
        <source>Whether caches may keep this answer. They must not keep tokens.</source>
        <translation>缓存能否保存此响应。令牌不得被缓存。</translation>
    </message>
    <message>
        <source>Whether and how long caches may keep this answer.</source>
        <translation>缓存能否保存此响应以及保存多久。</translation>
    </message>
    <message>
        <source>The same as Cache-Control, for caches of the time of HTTP/1.0.</source>
        <translation>与 Cache-Control 作用相同，面向 HTTP/1.0 时代的缓存。</translation>
    </message>
    <message>
        <source>Until when caches may keep this answer. It says nothing about the token.</source>
        <translation>缓存可保存此响应到何时，与令牌无关。</translation>
    </message>
    <message>
        <source>What the server demands before it lets somebody in, and why this request did not do.</source>
        <translation>服务器准许访问的要求，以及此请求为何不符合。</translation>
    </message>
    <message>
        <source>Where the browser is sent next.</source>
        <translation>浏览器接下来被引导到的地址。</translation>
    </message>
    <message>
        <source>How long to wait before the next try.</source>
        <translation>下次尝试前需要等待多久。</translation>
    </message>
    <message>
        <source>When the server answered, by its own clock.</source>
        <translation>服务器按自己的时钟作答的时间。</translation>
    </message>
    <message>
        <source>The program that answered.</source>
        <translation>作答的程序。</translation>
    </message>
    <message>
        <source>The methods that this address takes.</source>
        <translation>此地址接受的方法。</translation>
    </message>
    <message>
        <source>How the body was compressed on its way.</source>
        <translation>正文在传输中的压缩方式。</translation>
    </message>
    <message>
        <source>The language of the answer.</source>
        <translation>响应的语言。</translation>
    </message>
    <message>
        <source>The body came in pieces; its length was not known before.</source>
        <translation>正文分块传来，事先不知道长度。</translation>
    </message>
    <message>
        <source>Which headers of the request this answer depends on. For caches only.</source>
        <translation>响应取决于请求的哪些头。只与缓存有关。</translation>
    </message>
    <message>
        <source>A cookie for browsers. OAuth does not use it between app and server.</source>
        <translation>给浏览器的 Cookie。应用与服务器之间的 OAuth 不使用它。</translation>
    </message>
    <message>
        <source>A rule for browsers. It has no meaning for OAuth.</source>
        <translation>给浏览器的规则，对 OAuth 没有意义。</translation>
    </message>
    <message>
        <source>The name of the protected area.</source>
        <translation>受保护区域的名称。</translation>
    </message>
    <message>
        <source>Whether the token is good at this moment.</source>
        <translation>令牌此刻是否有效。</translation>
    </message>
    <message>
        <source>The app to which the token was given.</source>
        <translation>获得此令牌的应用。</translation>
    </message>
    <message>
        <source>The person who allowed it.</source>
        <translation>授权的用户。</translation>
    </message>
    <message>
        <source>When the token ends, in seconds since 1970.</source>
        <translation>令牌到期时间，自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>When the token was issued, in seconds since 1970.</source>
        <translation>令牌签发时间，自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>Who it is about: the number or name of the person at this server.</source>
        <translation>主体：该用户在此服务器上的编号或名称。</translation>
    </message>
    <message>
        <source>Whom the token is meant for.</source>
        <translation>令牌的目标对象。</translation>
    </message>
    <message>
        <source>The words of the API about this answer.</source>
        <translation>API 对此响应的说明。</translation>
    </message>
    <message>
        <source>A header that has no special meaning for OAuth.</source>
        <translation>对 OAuth 没有特殊意义的头。</translation>
    </message>
    <message>
        <source>A detail of this authentication scheme.</source>
        <translation>此认证方案的细节。</translation>
    </message>
    <message>
        <source>A parameter of this server or of the profile; the specifications that are explained here do not know it.</source>
        <translation>此服务器或配置的参数；此处解释的规范中没有它。</translation>
    </message>
    <message>
        <source>The specifications that are explained here do not know it. An app must ignore what it does not know.</source>
        <translation>此处解释的规范中没有它。应用必须忽略不认识的内容。</translation>
    </message>
    <message>
        <source>Data of this server; OAuth says nothing about it.</source>
        <translation>此服务器自己的数据，OAuth 未作规定。</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice server</source>
        <translation>练习服务器</translation>
    </message>
    <message>
        <source>Sign in and decide</source>
        <translation>登录并决定</translation>
    </message>
    <message>
        <source>The application %1 asks for access to your practice account.</source>
        <translation>应用 %1 请求访问您的练习账户。</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>它将能够</translation>
    </message>
    <message>
        <source>Afterwards the browser goes to</source>
        <translation>之后浏览器前往</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>These accounts exist for practice only. Their passwords are no secret.</source>
        <translation>这些账户仅供练习，密码不是机密。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>用户或密码错误。</translation>
    </message>
    <message>
        <source>read your data</source>
        <translation>读取您的数据</translation>
    </message>
    <message>
        <source>change your data</source>
        <translation>修改您的数据</translation>
    </message>
    <message>
        <source>see who you are</source>
        <translation>查看您的身份</translation>
    </message>
    <message>
        <source>This request cannot be trusted</source>
        <translation>此请求不可信</translation>
    </message>
    <message>
        <source>The application that sent you here made a mistake. Nothing was sent back to it.</source>
        <translation>将您引到这里的应用有误。没有向它返回任何内容。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>It could not deal with this request, and says nothing more about it.</source>
        <translation>它无法处理此请求，也没有更多说明。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>此地址没有内容。</translation>
    </message>
    <message>
        <source>This is a page, not an answer</source>
        <translation>这是一个网页，不是应答</translation>
    </message>
    <message>
        <source>Somebody asked the practice server to send this page once where a program expects JSON. Proxies and maintenance pages do the same.</source>
        <translation>有人要求练习服务器在程序期待 JSON 的地方发送一次此页面。代理和维护页面也会这样做。</translation>
    </message>
</context>
<context>
    <name>PracticeVerdict</name>
    <message>
        <source>The query is not valid UTF-8 or has a broken escape.</source>
        <translation>查询字符串不是有效的 UTF-8，或含有错误的转义。</translation>
    </message>
    <message>
        <source>client_id or redirect_uri stands more than once.</source>
        <translation>client_id 或 redirect_uri 出现了不止一次。</translation>
    </message>
    <message>
        <source>The parameter %1 is missing.</source>
        <translation>缺少参数 %1。</translation>
    </message>
    <message>
        <source>No client with this client_id is registered here.</source>
        <translation>此处没有注册该 client_id 的客户端。</translation>
    </message>
    <message>
        <source>This client may not use authorization_code.</source>
        <translation>此客户端不得使用 authorization_code。</translation>
    </message>
    <message>
        <source>redirect_uri is missing, and this client has registered several.</source>
        <translation>缺少 redirect_uri，而此客户端注册了多个地址。</translation>
    </message>
    <message>
        <source>redirect_uri is not one of those that this client has registered.</source>
        <translation>redirect_uri 不在此客户端注册的地址之中。</translation>
    </message>
    <message>
        <source>A parameter stands more than once.</source>
        <translation>有参数出现了不止一次。</translation>
    </message>
    <message>
        <source>Only response_type=code is known here.</source>
        <translation>此处只支持 response_type=code。</translation>
    </message>
    <message>
        <source>Only response_mode=query is known here.</source>
        <translation>此处只支持 response_mode=query。</translation>
    </message>
    <message>
        <source>A scope is unknown, or this client may not ask for it.</source>
        <translation>某个权限范围 (scope) 未知，或此客户端无权请求它。</translation>
    </message>
    <message>
        <source>PKCE is required: code_challenge is missing.</source>
        <translation>必须使用 PKCE：缺少 code_challenge。</translation>
    </message>
    <message>
        <source>code_challenge_method came without code_challenge.</source>
        <translation>有 code_challenge_method 而没有 code_challenge。</translation>
    </message>
    <message>
        <source>This code_challenge_method is not known here.</source>
        <translation>此处不支持该 code_challenge_method。</translation>
    </message>
    <message>
        <source>A public client must use code_challenge_method=S256.</source>
        <translation>公共客户端必须使用 code_challenge_method=S256。</translation>
    </message>
    <message>
        <source>code_challenge does not have the shape of RFC 7636.</source>
        <translation>code_challenge 不符合 RFC 7636 的格式。</translation>
    </message>
    <message>
        <source>The user said no.</source>
        <translation>用户拒绝了请求。</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>没有这个用户。</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>The form came from another site.</source>
        <translation>表单来自另一个网站。</translation>
    </message>
    <message>
        <source>The form said neither allow nor deny.</source>
        <translation>表单既没有 allow 也没有 deny。</translation>
    </message>
    <message>
        <source>Credentials stand in the URL, where logs keep them.</source>
        <translation>凭据出现在 URL 中，会被日志记录下来。</translation>
    </message>
    <message>
        <source>The body is not application/x-www-form-urlencoded.</source>
        <translation>正文不是 application/x-www-form-urlencoded。</translation>
    </message>
    <message>
        <source>The body is not valid UTF-8 or has a broken escape.</source>
        <translation>正文不是有效的 UTF-8，或含有错误的转义。</translation>
    </message>
    <message>
        <source>The client authenticates in the header and in the body at once.</source>
        <translation>客户端同时在请求头和正文中进行认证。</translation>
    </message>
    <message>
        <source>client_id in the body is not the one in the Authorization header.</source>
        <translation>正文中的 client_id 与 Authorization 头中的不同。</translation>
    </message>
    <message>
        <source>No client with this client_id is registered here. The answer does not say which half was wrong.</source>
        <translation>此处没有注册该 client_id 的客户端。应答不会说明哪一半错了。</translation>
    </message>
    <message>
        <source>The client is known, but its secret is missing.</source>
        <translation>客户端已知，但缺少其密钥。</translation>
    </message>
    <message>
        <source>The client is known, but the secret is wrong. The answer does not say which half was wrong.</source>
        <translation>客户端已知，但密钥错误。应答不会说明哪一半错了。</translation>
    </message>
    <message>
        <source>The Authorization header is not readable as Basic.</source>
        <translation>无法将 Authorization 头解析为 Basic。</translation>
    </message>
    <message>
        <source>A public client may not ask about tokens.</source>
        <translation>公共客户端不得查询令牌。</translation>
    </message>
    <message>
        <source>This grant_type is not known here.</source>
        <translation>此处不支持该 grant_type。</translation>
    </message>
    <message>
        <source>This client is not registered for this grant_type.</source>
        <translation>此客户端未注册该 grant_type。</translation>
    </message>
    <message>
        <source>This code was never issued here.</source>
        <translation>此处从未签发过这个授权码。</translation>
    </message>
    <message>
        <source>The code was issued to another client.</source>
        <translation>授权码是签发给另一个客户端的。</translation>
    </message>
    <message>
        <source>The code was used before: what it brought is revoked.</source>
        <translation>授权码已被使用过：由它得到的令牌已全部撤销。</translation>
    </message>
    <message>
        <source>The code came too late: it has expired.</source>
        <translation>授权码来得太晚：已过期。</translation>
    </message>
    <message>
        <source>redirect_uri is not the one of the authorization request.</source>
        <translation>redirect_uri 与授权请求中的不同。</translation>
    </message>
    <message>
        <source>The code was asked for with PKCE, but code_verifier is missing.</source>
        <translation>授权码是用 PKCE 请求的，但缺少 code_verifier。</translation>
    </message>
    <message>
        <source>code_verifier came, but the code was asked for without PKCE.</source>
        <translation>有 code_verifier，但授权码请求时没有使用 PKCE。</translation>
    </message>
    <message>
        <source>code_verifier does not fit code_challenge.</source>
        <translation>code_verifier 与 code_challenge 不匹配。</translation>
    </message>
    <message>
        <source>User or password of the password grant is wrong.</source>
        <translation>grant_type=password 请求中的用户名或密码错误。</translation>
    </message>
    <message>
        <source>This refresh token was never issued here.</source>
        <translation>此处从未签发过这个刷新令牌。</translation>
    </message>
    <message>
        <source>The refresh token was issued to another client.</source>
        <translation>刷新令牌是签发给另一个客户端的。</translation>
    </message>
    <message>
        <source>The refresh token was used before: all tokens of this sign-in are revoked.</source>
        <translation>刷新令牌已被使用过：此次登录的所有令牌已撤销。</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>刷新令牌已被撤销。</translation>
    </message>
    <message>
        <source>The refresh token has expired.</source>
        <translation>刷新令牌已过期。</translation>
    </message>
    <message>
        <source>A refresh may not ask for more than was granted.</source>
        <translation>刷新时不得请求超出已授予的范围。</translation>
    </message>
    <message>
        <source>The token was issued to another client.</source>
        <translation>令牌是签发给另一个客户端的。</translation>
    </message>
    <message>
        <source>The token is not known here: there was nothing to revoke.</source>
        <translation>此处不认识该令牌：没有可撤销的内容。</translation>
    </message>
    <message>
        <source>The token is unknown, expired or revoked: it is not active.</source>
        <translation>令牌未知、已过期或已撤销：它不再有效。</translation>
    </message>
    <message>
        <source>The Authorization header is malformed.</source>
        <translation>Authorization 头格式错误。</translation>
    </message>
    <message>
        <source>The parameters are not valid UTF-8 or have a broken escape.</source>
        <translation>参数不是有效的 UTF-8，或含有错误的转义。</translation>
    </message>
    <message>
        <source>The access token stands in more than one place.</source>
        <translation>访问令牌出现在不止一处。</translation>
    </message>
    <message>
        <source>The request carries no access token.</source>
        <translation>请求中没有访问令牌。</translation>
    </message>
    <message>
        <source>This access token was never issued here.</source>
        <translation>此处从未签发过这个访问令牌。</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>访问令牌已被撤销。</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>访问令牌已过期。</translation>
    </message>
    <message>
        <source>A refresh token came where an access token belongs.</source>
        <translation>本该是访问令牌的地方来了刷新令牌。</translation>
    </message>
    <message>
        <source>The access token does not have the scope that this address wants.</source>
        <translation>访问令牌没有此地址所需的权限范围 (scope)。</translation>
    </message>
    <message>
        <source>The Host header names another computer.</source>
        <translation>Host 头指向另一台计算机。</translation>
    </message>
    <message>
        <source>There is no such endpoint.</source>
        <translation>没有这个端点。</translation>
    </message>
    <message>
        <source>This endpoint does not take this method.</source>
        <translation>此端点不接受该方法。</translation>
    </message>
    <message>
        <source>Held back on demand: the answer waited.</source>
        <translation>按要求拖延：应答被推迟了。</translation>
    </message>
    <message>
        <source>The connection was closed on demand, without an answer.</source>
        <translation>按要求关闭了连接，没有应答。</translation>
    </message>
    <message>
        <source>A page was sent on demand where JSON belongs.</source>
        <translation>按要求在应有 JSON 之处发送了网页。</translation>
    </message>
    <message>
        <source>An error inside 200 was sent on demand.</source>
        <translation>按要求在 200 应答中发送了错误。</translation>
    </message>
    <message>
        <source>The client gave up before the answer came.</source>
        <translation>客户端在应答到来之前放弃了。</translation>
    </message>
</context>
<context>
    <name>ProfileNoteWords</name>
    <message>
        <source>The profile needs a name.</source>
        <translation>配置需要名称。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>另一个配置已使用此名称。</translation>
    </message>
    <message>
        <source>The password flow needs the name of a user.</source>
        <translation>密码流程需要用户名。</translation>
    </message>
    <message>
        <source>The password flow needs the user&apos;s password.</source>
        <translation>密码流程需要用户的密码。</translation>
    </message>
    <message>
        <source>Begins or ends with a blank. It is kept: a blank may belong to a password.</source>
        <translation>开头或结尾有空格。已予保留：空格可能是密码的一部分。</translation>
    </message>
    <message>
        <source>Scopes are parted by blanks. Most servers take a comma for a part of the name.</source>
        <translation>各 scope 之间以空格分隔。多数服务器会把逗号当作名称的一部分。</translation>
    </message>
    <message>
        <source>Google no longer grants “%1”. Use openid email profile.</source>
        <translation>Google 不再授予“%1”。请使用 openid email profile。</translation>
    </message>
    <message>
        <source>The verifier itself goes through the browser. Use S256 unless the server cannot do it.</source>
        <translation>code_verifier 本身会经过浏览器。除非服务器不支持，否则请使用 S256。</translation>
    </message>
    <message>
        <source>Without PKCE a stolen code can be used by others. Django OAuth Toolkit insists on it.</source>
        <translation>没有 PKCE，被窃的授权码可被他人使用。Django OAuth Toolkit 要求使用它。</translation>
    </message>
    <message>
        <source>Blanks or line breaks that came along with the pasted text were taken out.</source>
        <translation>已去除随粘贴文本带入的空格或换行符。</translation>
    </message>
    <message>
        <source>This flow needs the address. The server&apos;s documentation names it.</source>
        <translation>此流程需要该地址。它写在服务器的文档中。</translation>
    </message>
    <message>
        <source>Not a whole address. It begins with http:// or https:// and names a host.</source>
        <translation>不是完整的地址。地址应以 http:// 或 https:// 开头，并写明主机。</translation>
    </message>
    <message>
        <source>An endpoint has no part after “#”.</source>
        <translation>端点中不能有“#”之后的部分。</translation>
    </message>
    <message>
        <source>No name or password inside the address, please: it is kept in readable form.</source>
        <translation>请不要在地址中写入用户名或密码：地址以明文形式保存。</translation>
    </message>
    <message>
        <source>Not encrypted: everybody on the way can read the secrets. Use https.</source>
        <translation>未加密：途中的任何人都能读取机密。请使用 https。</translation>
    </message>
    <message>
        <source>Django&apos;s addresses end with a slash. Without it the answer is 404.</source>
        <translation>Django 的地址以斜杠结尾。缺少斜杠时响应为 404。</translation>
    </message>
    <message>
        <source>The server tells programs apart by this ID.</source>
        <translation>服务器用此 ID 区分各个程序。</translation>
    </message>
    <message>
        <source>Needed to prove who the program is. A public client has none: choose that under More.</source>
        <translation>用于证明程序的身份。公共客户端没有密钥：请在“更多字段”中选择该项。</translation>
    </message>
    <message>
        <source>Looks like a stored hash (%1…). Django shows the real secret only before the first save.</source>
        <translation>看起来是存储用的哈希值 (%1…)。Django 只在首次保存之前显示真正的密钥。</translation>
    </message>
    <message>
        <source>The same as the client ID. Was the wrong one copied?</source>
        <translation>与 客户端 ID 相同。是否复制错了？</translation>
    </message>
    <message>
        <source>Not sent, because the client authentication is set to none.</source>
        <translation>不会发送，因为客户端认证设为“无”。</translation>
    </message>
    <message>
        <source>Client credentials are for programs with a secret. Most servers refuse this.</source>
        <translation>客户端凭据用于有密钥的程序。多数服务器会拒绝这种设置。</translation>
    </message>
    <message>
        <source>The server needs to know where to send the browser back.</source>
        <translation>服务器需要知道让浏览器返回何处。</translation>
    </message>
    <message>
        <source>Not a whole address, such as http://127.0.0.1/callback.</source>
        <translation>不是完整的地址，例如 http://127.0.0.1/callback。</translation>
    </message>
    <message>
        <source>A redirect URI has no part after “#”.</source>
        <translation>redirect URI 中不能有“#”之后的部分。</translation>
    </message>
    <message>
        <source>Not an address of this computer: you will paste the browser&apos;s address here.</source>
        <translation>不是本机的地址：届时需要您把浏览器的地址粘贴到这里。</translation>
    </message>
    <message>
        <source>The browser will warn of the certificate. You can paste its address instead.</source>
        <translation>浏览器会对证书发出警告。您可以改为粘贴浏览器的地址。</translation>
    </message>
    <message>
        <source>Django accepts any port only for 127.0.0.1 and [::1]. With localhost the port must be registered.</source>
        <translation>Django 只对 127.0.0.1 和 [::1] 接受任意端口。使用 localhost 时，端口必须注册。</translation>
    </message>
    <message>
        <source>A parameter has no name. Give it one or remove it.</source>
        <translation>有一个参数没有名称。请为它命名或将其删除。</translation>
    </message>
    <message>
        <source>“%1” is there twice. Servers must refuse that.</source>
        <translation>“%1”出现了两次。服务器必须拒绝这样的请求。</translation>
    </message>
    <message>
        <source>“%1” is sent anyway. It will be in the request twice.</source>
        <translation>“%1”本来就会发送。它将在请求中出现两次。</translation>
    </message>
    <message>
        <source>“%1” is a secret, but extra parameters are kept in readable form.</source>
        <translation>“%1”是机密，但附加参数以明文形式保存。</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>None (public client)</source>
        <translation>无（公共客户端）</translation>
    </message>
    <message>
        <source>Secret in the body</source>
        <translation>密钥放在正文中</translation>
    </message>
    <message>
        <source>Secret in the header (Basic)</source>
        <translation>密钥放在标头中 (Basic)</translation>
    </message>
    <message>
        <source>Form-encoded (RFC 6749)</source>
        <translation>表单编码 (RFC 6749)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>S256</source>
        <translation>S256</translation>
    </message>
    <message>
        <source>plain (unprotected)</source>
        <translation>plain（无保护）</translation>
    </message>
    <message>
        <source>Without PKCE</source>
        <translation>不使用 PKCE</translation>
    </message>
    <message>
        <source>Plain http is allowed for this profile: its secrets can be read on the way.</source>
        <translation>此配置允许明文 http：其机密可能在途中被读取。</translation>
    </message>
    <message>
        <source>A certificate that cannot be verified is trusted for this profile: %1</source>
        <translation>此配置信任一个无法验证的证书：%1</translation>
    </message>
</context>
<context>
    <name>SaveLanesPicture</name>
    <message>
        <source>There are no exchanges to draw yet.</source>
        <translation>还没有可绘制的交互。</translation>
    </message>
    <message>
        <source>Save picture of the lanes</source>
        <translation>保存泳道图</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>There are too many arrows for one picture.</source>
        <translation>箭头太多，一张图片放不下。</translation>
    </message>
    <message>
        <source>Save it as a drawing (SVG), or filter the exchanges first.</source>
        <translation>请保存为矢量图 (SVG)，或先筛选交互。</translation>
    </message>
    <message>
        <source>The picture was not saved: a secret stands in it.</source>
        <translation>图片未保存：其中含有机密。</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Practice server</source>
        <translation>练习服务器</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · password</source>
        <translation>Django OAuth Toolkit · 密码</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · code</source>
        <translation>Django OAuth Toolkit · 授权码</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit · client credentials</source>
        <translation>Django OAuth Toolkit · 客户端凭据</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>其他服务器</translation>
    </message>
</context>
<context>
    <name>TokenLife</name>
    <message>
        <source>expiry not stated</source>
        <translation>未说明有效期</translation>
    </message>
    <message>
        <source>expires %1 (in %2)</source>
        <extracomment>%1 is a time, %2 a length of time: &quot;expires 15:30:02 (in 59:12)&quot;</extracomment>
        <translation>%1 过期（剩余 %2）</translation>
    </message>
    <message>
        <source>expired less than a minute ago</source>
        <translation>不到一分钟前过期</translation>
    </message>
    <message numerus="yes">
        <source>expired %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前过期</numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>%1 过期</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>revoked at %1 by this program</source>
        <translation>已于 %1 由本程序撤销</translation>
    </message>
    <message>
        <source>expiry not known: the clock of this computer was set back</source>
        <translation>到期时间未知：本机时钟被调回</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>born in</source>
        <extracomment>A value: “AT1 – born in #3, sent in #4”. The value (neuter in Russian) came from a server</extracomment>
        <translation>产生于</translation>
    </message>
    <message>
        <source>sent in</source>
        <translation>发送于</translation>
    </message>
    <message>
        <source>received again in</source>
        <extracomment>A value that a server gave once more</extracomment>
        <translation>再次收到于</translation>
    </message>
    <message>
        <source>revoked in</source>
        <translation>吊销于</translation>
    </message>
    <message>
        <source>refused in</source>
        <translation>被拒绝于</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The name of a value, then where it has been</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>in none of these exchanges</source>
        <translation>不在这些交互中</translation>
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
        <translation>用法：oauth-workbench-cli COMMAND [options]

配置
  profiles list
  profiles show NAME
  profiles import FILE... [--replace]
  profiles export NAME
  profiles remove NAME

令牌
  token NAME [--grant GRANT] [--paste] [--print-url]
  refresh NAME
  revoke NAME [--token access|refresh]
  introspect NAME
  userinfo NAME
  call NAME [--placement header|query|form|none] [--url URL] [--method METHOD]

其他
  check NAME [--set ID]       运行检查清单；check --list 列出所有清单
  practice [--port N]         运行练习服务器，直到按下 Ctrl+C
  exchanges [--last N]        输出历史记录

适用于所有命令的选项
  --data-dir DIR              配置和历史记录的存放位置
  --json                      只输出一个 JSON 对象，不输出其他内容
  --reveal                    输出机密；不加此选项时只显示其名称
  --lang en|ru|zh_CN          标题和说明所用的语言
  --timeout SECONDS           每个请求的时限 (30) 和等待浏览器的时限 (300)
  --secrets-from FILE|-       本次运行所用的机密，为一个 JSON 对象
  --quiet                     不输出警告和提示

退出状态：0 完成，1 被服务器拒绝，2 用法或配置有误，3 无响应，
4 响应未被接受，5 机密存储出错，130 已取消。
</translation>
    </message>
</context>
<context>
    <name>ValueLifeText</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>in use, expiry not stated</source>
        <translation>使用中，未说明有效期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>used once, so it is dead</source>
        <translation>已使用一次，不再有效</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>received %1 in #%2</source>
        <translation>于 %1 在 #%2 中收到</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>expires %1 (in %2)</source>
        <translation>%1 过期（剩余 %2）</translation>
    </message>
    <message>
        <source>used after %1 s</source>
        <translation>%1 秒后使用</translation>
    </message>
    <message>
        <source>accepted in %1</source>
        <translation>在 %1 中被接受</translation>
    </message>
    <message>
        <source>replaced in %1</source>
        <translation>在 %1 中被替换</translation>
    </message>
    <message>
        <source>revoked in %1</source>
        <translation>在 %1 中被撤销</translation>
    </message>
    <message>
        <source>refused in %1</source>
        <translation>在 %1 中被拒绝</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>the same token again</source>
        <translation>令牌未变</translation>
    </message>
    <message>
        <source>a new value</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>scope the same</source>
        <translation>scope 不变</translation>
    </message>
    <message>
        <source>scope %1, before %2</source>
        <translation>scope 为 %1，之前为 %2</translation>
    </message>
    <message>
        <source>lifetime the same</source>
        <translation>有效期不变</translation>
    </message>
    <message>
        <source>lifetime %1, before %2</source>
        <translation>有效期为 %1，之前为 %2</translation>
    </message>
    <message>
        <source>refresh token rotated</source>
        <translation>刷新令牌已轮换</translation>
    </message>
    <message>
        <source>refresh token the same</source>
        <translation>刷新令牌不变</translation>
    </message>
    <message>
        <source>After the refresh: %1</source>
        <translation>刷新之后：%1</translation>
    </message>
    <message>
        <source>Compared with %1: %2</source>
        <translation>与 %1 相比：%2</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>This is the address that was opened, not the one that the browser came back to. That one begins with %1.</source>
        <translation>这是我们打开的地址，不是浏览器返回的地址。后者以 %1 开头。</translation>
    </message>
    <message>
        <source>There is no address in the field yet.</source>
        <translation>输入框中还没有地址。</translation>
    </message>
    <message>
        <source>There is neither code= nor error= in this text. Copy the whole address, to its end; it begins with %1.</source>
        <translation>这段文本中既没有 code= 也没有 error=。请复制整个地址，直到末尾；它以 %1 开头。</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <extracomment>%1 is a length of time: &quot;ends in 0:25&quot;</extracomment>
        <translation>%1 后结束</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>监听 %1</translation>
    </message>
    <message>
        <source>paste the address</source>
        <translation>请粘贴地址</translation>
    </message>
    <message>
        <source>The sign-in page was opened in your browser.</source>
        <translation>登录页面已在您的浏览器中打开。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Sign in here, or copy the link into a browser.</source>
        <translation>请在此登录，或将链接复制到浏览器中。</translation>
    </message>
    <message>
        <source>Copy the link into a browser, on this computer or on another one.</source>
        <translation>请将链接复制到本机或另一台计算机的浏览器中。</translation>
    </message>
    <message>
        <source>After you allow access the browser comes back here by itself.</source>
        <translation>您允许访问后，浏览器会自动返回这里。</translation>
    </message>
    <message>
        <source>After you allow access the browser may show “page not found”. That is expected: the address is what counts.</source>
        <translation>您允许访问后，浏览器可能显示“找不到网页”。这是正常的：重要的是地址。</translation>
    </message>
    <message>
        <source>An error page or a certificate warning in place of that? Paste the full address from the browser&apos;s address bar:</source>
        <translation>看到的是错误页面或证书警告？请粘贴浏览器地址栏中的完整地址：</translation>
    </message>
    <message>
        <source>Paste the full address from the browser&apos;s address bar:</source>
        <translation>请粘贴浏览器地址栏中的完整地址：</translation>
    </message>
    <message>
        <source>This address belongs to another attempt: its state is not the one that was sent. It was not used.</source>
        <translation>该地址属于另一次尝试：其中的 state 与发送的不同。未使用该地址。</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>The answer is form-encoded, not JSON. It was read all the same.</source>
        <translation>响应采用表单编码，而不是 JSON。仍已读取。</translation>
    </message>
    <message>
        <source>The Content-Type of the answer does not say JSON, and its body is JSON.</source>
        <translation>响应的 Content-Type 未标明 JSON，而正文是 JSON。</translation>
    </message>
    <message>
        <source>The answer has no Content-Type.</source>
        <translation>响应没有 Content-Type。</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark, which JSON must not have.</source>
        <translation>正文以字节顺序标记开头，JSON 中不得有此标记。</translation>
    </message>
    <message>
        <source>expires_in is a text, not a number. Its digits were used.</source>
        <translation>expires_in 是文本，不是数字。已使用其中的数字。</translation>
    </message>
    <message>
        <source>expires_in is not a number of seconds. The life of the token counts as not stated.</source>
        <translation>expires_in 不是秒数。令牌的有效期按未说明处理。</translation>
    </message>
    <message>
        <source>expires_in is negative: the token is expired from the start.</source>
        <translation>expires_in 为负数：令牌从一开始就已过期。</translation>
    </message>
    <message>
        <source>The answer writes accessToken in place of access_token. It was read all the same.</source>
        <translation>响应用 accessToken 代替了 access_token。仍已读取。</translation>
    </message>
    <message>
        <source>The answer has no token_type. The token is used as Bearer.</source>
        <translation>响应没有 token_type。令牌按 Bearer 使用。</translation>
    </message>
    <message>
        <source>The token_type is not Bearer. The token may be refused when it is sent as Bearer.</source>
        <translation>token_type 不是 Bearer。以 Bearer 发送时令牌可能被拒绝。</translation>
    </message>
    <message>
        <source>The granted scope differs from the one that was asked for.</source>
        <translation>授予的 scope 与请求的不同。</translation>
    </message>
    <message>
        <source>The scope is not a text with blanks between its parts. It was read all the same.</source>
        <translation>scope 不是以空格分隔的文本。仍已读取。</translation>
    </message>
    <message>
        <source>refresh_token is null or empty: none was given.</source>
        <translation>refresh_token 为 null 或空：未给出刷新令牌。</translation>
    </message>
    <message>
        <source>The access token stands inside another member of the answer.</source>
        <translation>访问令牌位于响应的另一个成员之内。</translation>
    </message>
    <message>
        <source>The status says success and the body says error. The error counts.</source>
        <translation>状态表示成功，正文表示错误。以错误为准。</translation>
    </message>
    <message>
        <source>The answer names its issuer, and the profile has none to compare with.</source>
        <translation>响应写明了 issuer，而配置中没有可供比较的值。</translation>
    </message>
    <message>
        <source>The signature of the ID token was not checked.</source>
        <translation>未检查 ID 令牌的签名。</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s.</source>
        <translation>本机时钟与服务器时钟不一致。</translation>
    </message>
    <message>
        <source>The revocation was answered with success, and the token still works.</source>
        <translation>撤销得到了成功响应，但令牌仍可用。</translation>
    </message>
    <message>
        <source>The password grant must not be used any more: it hands the user&apos;s password to the application.</source>
        <translation>密码授权不得再使用：它把用户的密码交给了应用。</translation>
    </message>
    <message>
        <source>A token in the query of an address ends up in logs and histories; it must not be sent there.</source>
        <translation>地址查询部分中的令牌会留在日志和历史记录里；不得以这种方式发送。</translation>
    </message>
    <message>
        <source>PKCE with the method plain does not protect the code_verifier; S256 does.</source>
        <translation>PKCE 的 plain 方式不能保护 code_verifier；S256 可以。</translation>
    </message>
    <message>
        <source>Without PKCE, a stolen authorization code can be exchanged by anyone who has the client&apos;s credentials.</source>
        <translation>没有 PKCE，任何持有客户端凭据的人都能用被窃的授权码换取令牌。</translation>
    </message>
    <message>
        <source>The address is plain http and not on this computer: secrets travel unprotected.</source>
        <translation>该地址使用明文 http，且不在本机上：机密在传输中没有保护。</translation>
    </message>
    <message>
        <source>The browser will warn before it opens the https address of this computer.</source>
        <translation>浏览器在打开本机的 https 地址之前会发出警告。</translation>
    </message>
    <message>
        <source>Secrets and tokens of this run are not saved.</source>
        <translation>本次运行的机密和令牌不会保存。</translation>
    </message>
    <message>
        <source>Blanks around the pasted secret were removed.</source>
        <translation>已去除粘贴的机密两端的空格。</translation>
    </message>
    <message>
        <source>The profile has a member that this version does not know. It is kept.</source>
        <translation>配置中有此版本不认识的成员。该成员已保留。</translation>
    </message>
    <message>
        <source>The exchange could not be written to the history.</source>
        <translation>这次交互无法写入历史记录。</translation>
    </message>
    <message>
        <source>The ID token does not have the form of one.</source>
        <translation>ID 令牌的格式不正确。</translation>
    </message>
    <message>
        <source>The status of the answer is a success other than 200. It was read all the same.</source>
        <translation>响应状态是 200 以外的成功状态。仍按其内容读取。</translation>
    </message>
    <message>
        <source>The answer came compressed although it was asked for plain. It was unpacked.</source>
        <translation>请求的是未压缩的响应，收到的却是压缩的。已将其解压。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be verified; this profile trusts it all the same.</source>
        <translation>服务器的证书无法验证；此配置仍信任它。</translation>
    </message>
    <message>
        <source>The message went out in plain http: everybody on the way could read it.</source>
        <translation>消息以明文 http 发出：途中任何人都能读到。</translation>
    </message>
    <message>
        <source>The data folder is read-only: nothing of this run is saved.</source>
        <translation>数据文件夹为只读：本次运行的内容不会保存。</translation>
    </message>
    <message>
        <source>The disk of the data folder is full: nothing of this run is saved.</source>
        <translation>数据文件夹所在磁盘已满：本次运行的内容不会保存。</translation>
    </message>
    <message>
        <source>The tokens are saved, but not when they came and how long they live.</source>
        <translation>令牌已保存，但其接收时间和有效期未保存。</translation>
    </message>
    <message>
        <source>The client id or its secret begins or ends with blanks.</source>
        <translation>客户端 ID 或其密钥的开头或结尾有空白。</translation>
    </message>
    <message>
        <source>The file names other servers than the profile that it replaces: the kept secrets and tokens are not for them and were removed.</source>
        <translation>该文件中的服务器与它所替换的配置不同：已保存的机密和令牌不是给这些服务器的，已被删除。</translation>
    </message>
</context>
<context>
    <name>workbench::ArrowList</name>
    <message>
        <source>done</source>
        <comment>an arrow of a lesson</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <comment>an arrow of a lesson</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>an arrow of a lesson</comment>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1/%2 %3 → %4: %5</source>
        <comment>number; how many; sender; receiver; what is sent</comment>
        <translation>%1/%2 %3 → %4：%5</translation>
    </message>
    <message>
        <source>Messages of the lesson</source>
        <translation>本课的消息</translation>
    </message>
</context>
<context>
    <name>workbench::BodySwitch</name>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Pretty body</source>
        <translation>格式化的正文</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>收到的原样正文</translation>
    </message>
</context>
<context>
    <name>workbench::BreakController</name>
    <message numerus="yes">
        <source>held back on purpose: %n second(s)</source>
        <translation>
            <numerusform>故意保留：%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 break armed: %1</source>
        <translation>已启用 1 处更改：%1</translation>
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
        <translation>已就绪：将在下一条适用的消息中更改</translation>
    </message>
    <message>
        <source>Break the next message</source>
        <translation>破坏下一条消息</translation>
    </message>
    <message>
        <source>One change is made in the next message that it fits, once. Predict what comes, then send it.</source>
        <translation>在下一条适用的消息中只更改一处，且仅一次。先预测结果，再发送。</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>更改：</translation>
    </message>
    <message>
        <source>Changes on purpose</source>
        <translation>故意的更改</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>workbench::ChangedNote</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of a message, what was done to it: &quot;state: changed on purpose: was a, is b&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing in the message itself was changed.</source>
        <translation>消息本身没有更改。</translation>
    </message>
</context>
<context>
    <name>workbench::CheckDetail</name>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Expected: %1. Got: %2</source>
        <translation>预期：%1。实际：%2</translation>
    </message>
    <message>
        <source>Select a check to read what it found.</source>
        <translation>选择一项检查，以查看其结果。</translation>
    </message>
    <message>
        <source>Show exchange %1</source>
        <translation>显示交互 %1</translation>
    </message>
</context>
<context>
    <name>workbench::CheckSummary</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tick yourself</source>
        <translation>
            <numerusform>%n 项待自行勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 项已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run</source>
        <translation>
            <numerusform>%n 项未运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Got</source>
        <extracomment>Column: what the server answered</extracomment>
        <translation>实际</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Column: the numbers of the exchanges that show the result</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Check %1 of %2: %3</source>
        <extracomment>Screen reader: &quot;Check 4 of 9: passed&quot;</extracomment>
        <translation>检查 %1/%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a check, then its result</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>no exchange</source>
        <translation>无交互</translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation>交互 %1</translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistPanel</name>
    <message>
        <source>No profile is chosen</source>
        <translation>未选择配置</translation>
    </message>
    <message>
        <source>The checks run against the server of a profile.</source>
        <translation>检查针对某个配置的服务器运行。</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the checks</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message numerus="yes">
        <source>Testing guide: django-oauth-toolkit, %n checks</source>
        <translation>
            <numerusform>测试指南：django-oauth-toolkit，共 %n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>运行全部检查</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 done. Now: %3</source>
        <extracomment>Progress: &quot;3 of 9 done. Now: The server issues an access token&quot;</extracomment>
        <translation>已完成 %1/%2。当前：%3</translation>
    </message>
</context>
<context>
    <name>workbench::ChecklistTable</name>
    <message>
        <source>&amp;Copy row</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>List of checks</source>
        <translation>检查列表</translation>
    </message>
</context>
<context>
    <name>workbench::ChipNavigation</name>
    <message>
        <source>&amp;Trace this value</source>
        <translation>追踪此值(&amp;T)</translation>
    </message>
    <message>
        <source>Trace %1</source>
        <translation>追踪 %1</translation>
    </message>
</context>
<context>
    <name>workbench::ChipStrip</name>
    <message>
        <source>Trace %1</source>
        <extracomment>%1 is the name of a value: &quot;Trace AT1&quot;</extracomment>
        <translation>追踪 %1</translation>
    </message>
</context>
<context>
    <name>workbench::ClipboardOffer</name>
    <message>
        <source>The clipboard holds an address that fits.</source>
        <translation>剪贴板中有一个合适的地址。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it: the address in the clipboard</source>
        <translation>使用剪贴板中的地址</translation>
    </message>
</context>
<context>
    <name>workbench::CodeClock</name>
    <message>
        <source>authorization code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>The code is %1 old.</source>
        <translation>授权码已存在 %1。</translation>
    </message>
    <message>
        <source>The code lives for another %1.</source>
        <translation>授权码还有效 %1。</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>授权码已过期。</translation>
    </message>
</context>
<context>
    <name>workbench::ConsentDialog</name>
    <message>
        <source>Sign in at the practice server</source>
        <translation>在练习服务器上登录</translation>
    </message>
    <message>
        <source>Stand-in for the browser</source>
        <translation>代替浏览器</translation>
    </message>
    <message>
        <source>Stand-in for the browser: no browser could be opened</source>
        <translation>代替浏览器：无法打开浏览器</translation>
    </message>
    <message>
        <source>This dialog asks what the server&apos;s sign-in page would ask. With a real provider this always happens in the browser, never inside a program.</source>
        <translation>此对话框询问的正是服务器登录页面要询问的内容。对于真实的服务提供方，这一步始终在浏览器中进行，绝不会在程序内部进行。</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>客户端：</translation>
    </message>
    <message>
        <source>Asks for the scope:</source>
        <translation>请求的权限范围 (scope)：</translation>
    </message>
    <message>
        <source>Goes back to:</source>
        <translation>返回到：</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>workbench::CountdownRing</name>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>expiry not stated</source>
        <translation>未说明有效期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: what runs out, then how long it has</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>workbench::EndingMessage</name>
    <message>
        <source>Next try at %1</source>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>不再尝试</translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeListModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>发送方与接收方</translation>
    </message>
    <message>
        <source>From → To</source>
        <translation>发送方 → 接收方</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeListView</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation>筛选交互</translation>
    </message>
    <message>
        <source>Clear the list of exchanges</source>
        <translation>清空交互列表</translation>
    </message>
    <message>
        <source>No exchanges yet. Press F5 to get a token.</source>
        <translation>还没有交互。按 F5 获取令牌。</translation>
    </message>
    <message>
        <source>No exchange matches the filter.</source>
        <translation>没有符合筛选条件的交互。</translation>
    </message>
</context>
<context>
    <name>workbench::ExchangeTable</name>
    <message>
        <source>Exchanges</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Clear exchanges</source>
        <translation>清空交互</translation>
    </message>
</context>
<context>
    <name>workbench::ExplainedList</name>
    <message>
        <source>Request parts, explained</source>
        <translation>请求各部分的解释</translation>
    </message>
    <message>
        <source>Response parts, explained</source>
        <translation>响应各部分的解释</translation>
    </message>
    <message>
        <source>&amp;Copy explanation</source>
        <translation>复制解释(&amp;C)</translation>
    </message>
    <message>
        <source>Show exchange %1</source>
        <translation>显示交互 %1</translation>
    </message>
    <message>
        <source>Show exchange %1, where %2 of the request was seen</source>
        <translation>显示交互 %1，请求的 %2 曾在其中出现</translation>
    </message>
    <message>
        <source>Show exchange %1, where %2 of the response was seen</source>
        <translation>显示交互 %1，响应的 %2 曾在其中出现</translation>
    </message>
    <message>
        <source>see exchange %1</source>
        <translation>见交互 %1</translation>
    </message>
    <message>
        <source>from exchange %1</source>
        <translation>来自交互 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: what it means</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>workbench::ExplainedPage</name>
    <message>
        <source>Nothing to explain: no answer came.</source>
        <translation>没有可解释的内容：没有收到响应。</translation>
    </message>
    <message>
        <source>Explaining %1 of text…</source>
        <translation>正在解释 %1 文本…</translation>
    </message>
    <message>
        <source>Copy request explanation</source>
        <translation>复制请求的解释</translation>
    </message>
    <message>
        <source>Copy response explanation</source>
        <translation>复制响应的解释</translation>
    </message>
    <message>
        <source>This request has no parameters and no headers.</source>
        <translation>此请求没有参数，也没有头。</translation>
    </message>
    <message>
        <source>Only the first %1 parts are explained here. The body shows everything.</source>
        <translation>此处只解释前 %1 个部分，全部内容见正文。</translation>
    </message>
    <message>
        <source>This body is too large to be explained part by part. The body shows everything.</source>
        <translation>此正文过大，无法逐项解释，全部内容见正文。</translation>
    </message>
</context>
<context>
    <name>workbench::FieldHelpPanel</name>
    <message>
        <source>Sent: %1</source>
        <translation>发送：%1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保存：%1</translation>
    </message>
</context>
<context>
    <name>workbench::HalvesPage</name>
    <message>
        <source>Nothing arrived.</source>
        <translation>什么都没有收到。</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>尚无响应。</translation>
    </message>
    <message>
        <source>This message went through the browser. What the browser received, this program cannot see.</source>
        <translation>此消息经由浏览器传递。浏览器收到的内容，本程序无法看到。</translation>
    </message>
    <message>
        <source>No response was recorded.</source>
        <translation>没有记录响应。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>workbench::HeaderListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>workbench::HeaderTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>workbench::HeadersPage</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copy request headers</source>
        <translation>复制请求标头</translation>
    </message>
    <message>
        <source>Copy response headers</source>
        <translation>复制响应标头</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>decoded</source>
        <comment>the text inside the base64 of a Basic header</comment>
        <translation>解码后</translation>
    </message>
</context>
<context>
    <name>workbench::InspectorPanel</name>
    <message>
        <source>Select an exchange.</source>
        <translation>请选择一条交互。</translation>
    </message>
    <message>
        <source>Exchange details</source>
        <translation>交互详情</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>交互的各个部分</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>From an earlier session: its secrets were saved by name only.</source>
        <translation>来自以前的会话：其中的机密只保存了名称。</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释</translation>
    </message>
</context>
<context>
    <name>workbench::LanesSwitch</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Show exchanges as a list</source>
        <translation>以列表显示交互</translation>
    </message>
    <message>
        <source>Show exchanges as lanes</source>
        <translation>以泳道显示交互</translation>
    </message>
</context>
<context>
    <name>workbench::LanesView</name>
    <message>
        <source>Exchanges as lanes</source>
        <translation>泳道形式的交互</translation>
    </message>
    <message>
        <source>Copy arrow as text</source>
        <translation>将箭头复制为文本</translation>
    </message>
</context>
<context>
    <name>workbench::LessonList</name>
    <message>
        <source>not started</source>
        <comment>a lesson</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a lesson</comment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a lesson</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1. %2, %3. %4</source>
        <comment>number, title, state and goal of a lesson</comment>
        <translation>%1. %2，%3。%4</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>There is no lesson that could be shown.</source>
        <translation>没有可以显示的课程。</translation>
    </message>
    <message>
        <source>Every message waits until you send it. The lessons use the built-in practice server and need no internet, unless they say otherwise.</source>
        <translation>每条消息都会等您发送。除非另有说明，课程使用内置的练习服务器，无需互联网。</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>开始本课</translation>
    </message>
</context>
<context>
    <name>workbench::LessonQuestions</name>
    <message>
        <source>Can you answer these?</source>
        <translation>您能回答这些问题吗？</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer to question %1</source>
        <translation>问题 %1 的答案</translation>
    </message>
    <message>
        <source>Show the exchange</source>
        <translation>显示交互</translation>
    </message>
    <message>
        <source>Show the exchange for question %1</source>
        <translation>显示问题 %1 的交互</translation>
    </message>
</context>
<context>
    <name>workbench::MainWindow</name>
    <message numerus="yes">
        <source>%n exchange(s) cleared.</source>
        <translation>
            <numerusform>已清空 %n 条交互。</numerusform>
        </translation>
    </message>
    <message>
        <source>OAuth Workbench</source>
        <translation>OAuth Workbench</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About OAuth Workbench</source>
        <translation>关于 OAuth Workbench</translation>
    </message>
    <message>
        <source>OAuth Workbench %1

Tests, inspects and teaches OAuth 2.0 and OpenID Connect.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>OAuth Workbench %1

用于测试、检查和教学 OAuth 2.0 与 OpenID Connect。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>A new application in Django</source>
        <translation>在 Django 中新建应用</translation>
    </message>
    <message>
        <source>Open the admin page, choose Applications, then Add application.</source>
        <translation>打开管理页面，选择 Applications，然后选择 Add application。</translation>
    </message>
    <message>
        <source>Copy client ID and client secret before you press Save: afterwards Django keeps only a hash of the secret.</source>
        <translation>在按下 Save 之前复制 客户端 ID 和客户端密钥：之后 Django 只保存密钥的哈希值。</translation>
    </message>
    <message>
        <source>An address that fits</source>
        <translation>符合要求的地址示例</translation>
    </message>
    <message>
        <source>The tokens of this session are saved now.</source>
        <translation>本次会话的令牌现已保存。</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1.</source>
        <extracomment>%1 is a length of time: &quot;1:00:00&quot;</extracomment>
        <translation>本机时钟被调快了 %1。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>本机时钟被调慢了 %1。</translation>
    </message>
    <message>
        <source>Tokens of this session expire after the time that they were given for, whatever the clock says.</source>
        <translation>无论时钟显示什么，本次会话的令牌都在其给定时长之后到期。</translation>
    </message>
    <message>
        <source>What is done in this session is gone when you quit.</source>
        <translation>本次会话所做的一切在退出后消失。</translation>
    </message>
    <message>
        <source>Set the file aside and start with an empty one</source>
        <translation>将该文件移到一旁并从空文件开始</translation>
    </message>
    <message>
        <source>From now on everything is kept again.</source>
        <translation>从现在起一切又会保存。</translation>
    </message>
    <message>
        <source>The old file is here: %1</source>
        <translation>旧文件在此：%1</translation>
    </message>
</context>
<context>
    <name>workbench::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: kind of the message, then its title, e.g. &quot;Error: The server does not know this client&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>workbench::ParameterTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1: add a line</source>
        <extracomment>%1 is the table: &quot;Extra for the token: add a line&quot;</extracomment>
        <translation>%1：添加一行</translation>
    </message>
    <message>
        <source>%1: remove the line</source>
        <translation>%1：删除此行</translation>
    </message>
</context>
<context>
    <name>workbench::PasswordEdit</name>
    <message>
        <source>Reveal what is typed</source>
        <extracomment>%1 is the name of a field: &quot;Reveal Client secret&quot;</extracomment>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>workbench::PastedTextDialog</name>
    <message>
        <source>Copied on one line</source>
        <translation>已复制为一行</translation>
    </message>
    <message>
        <source>Explain a pasted text</source>
        <translation>解释粘贴的文本</translation>
    </message>
    <message>
        <source>What a terminal or a web page said, what curl printed, or a command that does not work:</source>
        <translation>终端或网页显示的内容、curl 的输出，或无法运行的命令：</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>待解释的文本</translation>
    </message>
    <message>
        <source>Nothing in this text is known to this program</source>
        <translation>程序未能识别此文本中的内容</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeControls</name>
    <message>
        <source>Behave like:</source>
        <translation>模仿对象：</translation>
    </message>
    <message>
        <source>Behave like</source>
        <translation>模仿对象</translation>
    </message>
    <message>
        <source>the RFCs</source>
        <translation>RFC 标准</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <translation>访问令牌有效期</translation>
    </message>
    <message>
        <source>Code lives</source>
        <translation>授权码有效期</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <translation>刷新令牌有效期</translation>
    </message>
    <message>
        <source>Answer delay</source>
        <translation>应答延迟</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>PKCE is required of every client</source>
        <translation>所有客户端都必须使用 PKCE</translation>
    </message>
    <message>
        <source>A refresh replaces the refresh token</source>
        <translation>刷新时更换刷新令牌</translation>
    </message>
    <message>
        <source>Next answer:</source>
        <translation>下一个应答：</translation>
    </message>
    <message>
        <source>Next answer to a client</source>
        <translation>给客户端的下一个应答</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>held back until the client gives up</source>
        <translation>拖延到客户端放弃为止</translation>
    </message>
    <message>
        <source>none: the connection is closed</source>
        <translation>没有：直接关闭连接</translation>
    </message>
    <message>
        <source>a page where JSON belongs</source>
        <translation>用网页代替 JSON</translation>
    </message>
    <message>
        <source>an error inside 200</source>
        <translation>200 应答中的错误</translation>
    </message>
    <message>
        <source>The next answer can go wrong on demand: it meets one request for a token, its revocation, its state or the API, and nothing is used up by it. After that all is as before.</source>
        <translation>可以让下一个应答故意出错：只影响一个请求：获取、撤销、查询令牌或访问 API，且不会消耗任何东西。之后一切照旧。</translation>
    </message>
    <message>
        <source>These settings hold until this program ends, also when the server is stopped and started. Codes and tokens that are out already keep their time.</source>
        <translation>这些设置在程序关闭前一直有效，即使服务器停止后重新启动。已签发的授权码和令牌保持原有期限。</translation>
    </message>
    <message>
        <source>As this server usually is</source>
        <translation>恢复该服务器的常规设置</translation>
    </message>
    <message>
        <source>Strict: every answer as RFC 6749, 6750, 7009, 7636 and 7662 want it.</source>
        <translation>严格：每个应答都符合 RFC 6749、6750、7009、7636 和 7662。</translation>
    </message>
    <message>
        <source>PKCE for everybody, addresses end with a slash, invalid_client without a reason, an empty answer to a revocation, and an API that says no credentials were provided whatever was wrong: the WWW-Authenticate header knows better.</source>
        <translation>人人必须使用 PKCE，地址以斜杠结尾，invalid_client 不说明原因，撤销的应答为空；无论出了什么错，API 都说没有提供凭据：真相在 WWW-Authenticate 头里。</translation>
    </message>
    <message>
        <source>Errors come inside 200, answers are forms unless JSON is asked for, scopes are separated by commas, and there is no end, no refresh token and no endpoint for revocation.</source>
        <translation>错误出现在 200 应答中；不要求 JSON 时应答为表单；权限范围 (scope) 用逗号分隔；没有期限，没有刷新令牌，也没有撤销端点。</translation>
    </message>
    <message>
        <source>A refresh token comes only with access_type=offline at the first consent, or with prompt=consent; it is never replaced. There is no id_token here, because this server has no key to sign one with.</source>
        <translation>只有首次同意时带 access_type=offline，或带 prompt=consent，才会得到刷新令牌；它永不更换。此处没有 id_token，因为该服务器没有签名密钥。</translation>
    </message>
    <message>
        <source>Members in two spellings (accessToken, access_token), errors as errorCode inside 200, the token endpoint also by GET, a code of one minute, an access token of a month, and nothing to revoke with.</source>
        <translation>成员名有两种写法（accessToken、access_token），错误以 errorCode 形式出现在 200 中，令牌端点也接受 GET，授权码一分钟，访问令牌一个月，且无法撤销。</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeDialog</name>
    <message>
        <source>Practice server</source>
        <translation>练习服务器</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeLive</name>
    <message>
        <source>What the server sees:</source>
        <translation>服务器看到的内容：</translation>
    </message>
    <message>
        <source>What the server sees</source>
        <translation>服务器看到的内容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear what the server saw</source>
        <translation>清空服务器看到的请求</translation>
    </message>
    <message>
        <source>Nothing yet. Each request appears here as the server takes it.</source>
        <translation>还没有内容。服务器收到的每个请求都会显示在这里。</translation>
    </message>
</context>
<context>
    <name>workbench::PracticePanel</name>
    <message>
        <source>Users / passwords:</source>
        <translation>用户/密码：</translation>
    </message>
    <message>
        <source>public, no secret</source>
        <translation>公共客户端，无密钥</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Client %1:</source>
        <translation>客户端 %1：</translation>
    </message>
    <message>
        <source>Redirect URIs:</source>
        <translation>回调地址 (redirect URI)：</translation>
    </message>
    <message>
        <source>127.0.0.1 and [::1] are taken with any port.</source>
        <translation>127.0.0.1 和 [::1] 可使用任意端口。</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>权限范围 (scope)：</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start the practice server</source>
        <translation>启动练习服务器</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the practice server</source>
        <translation>停止练习服务器</translation>
    </message>
    <message>
        <source>Copy base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>Users, clients and secrets are public on purpose: everyone who has this program knows them. The server answers on this computer only, and forgets everything when it stops.</source>
        <translation>用户、客户端和密钥是有意公开的：拥有本程序的人都知道它们。服务器只在本机上响应，停止后会丢弃一切数据。</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>复制此列表</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>正在运行：%1</translation>
    </message>
    <message>
        <source>Did not start: %1</source>
        <translation>未能启动：%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Users and clients of the practice server</source>
        <translation>练习服务器的用户和客户端</translation>
    </message>
    <message>
        <source>Settings of the practice server</source>
        <translation>练习服务器的设置</translation>
    </message>
    <message>
        <source>Users and clients</source>
        <translation>用户和客户端</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>About the practice server</source>
        <translation>关于练习服务器</translation>
    </message>
</context>
<context>
    <name>workbench::PracticeRequestModel</name>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileController</name>
    <message>
        <source>The client secret is missing</source>
        <translation>缺少客户端密钥</translation>
    </message>
    <message>
        <source>Profile “%1” is now called “%2”.</source>
        <translation>配置“%1”现已更名为“%2”。</translation>
    </message>
    <message>
        <source>Profile “%1” deleted.</source>
        <translation>配置“%1”已删除。</translation>
    </message>
    <message>
        <source>Profile “%1” deleted. Its secrets could not be read.</source>
        <translation>配置“%1”已删除。无法读取它的机密。</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Profile files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export profile without its secrets</source>
        <translation>导出配置（不含机密）</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileEditor</name>
    <message>
        <source>This profile has changes that are not saved.</source>
        <translation>此配置有未保存的更改。</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>title of the window; %1 is the profile&apos;s name</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;get token</source>
        <translation>保存并获取令牌(&amp;G)</translation>
    </message>
    <message>
        <source>This profile was changed meanwhile, in another window or by a command.</source>
        <translation>此配置同时已在另一窗口或由命令更改。</translation>
    </message>
    <message>
        <source>Show the other changes</source>
        <translation>显示对方的更改</translation>
    </message>
    <message>
        <source>Save mine over them</source>
        <translation>用我的更改覆盖</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile, in another window or by a command.</source>
        <translation>此配置同时已在另一窗口或由命令删除。</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileForm</name>
    <message>
        <source>kept in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Not a whole address, such as http://127.0.0.1:8000.</source>
        <translation>不是完整的地址，例如 http://127.0.0.1:8000。</translation>
    </message>
    <message>
        <source>Five endpoints were filled in.</source>
        <translation>已填入五个端点。</translation>
    </message>
    <message>
        <source>Fill in the &amp;Django paths</source>
        <translation>填入 &amp;Django 路径</translation>
    </message>
    <message>
        <source>M&amp;ore fields</source>
        <translation>更多字段(&amp;O)</translation>
    </message>
    <message>
        <source>Do not form-encode ID and secret</source>
        <translation>不对 ID 和密钥做表单编码</translation>
    </message>
    <message>
        <source>Strict: reject what is not as specified</source>
        <translation>严格：拒绝不符合规范的内容</translation>
    </message>
    <message>
        <source>Allow plain http to other computers</source>
        <translation>允许以明文 http 连接其他计算机</translation>
    </message>
    <message>
        <source>Trust the certificate %1</source>
        <translation>信任证书 %1</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileItemDelegate</name>
    <message>
        <source>Profile name</source>
        <translation>配置名称</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileListModel</name>
    <message>
        <source>My profiles</source>
        <translation>我的配置</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>（暂无）</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a profile&apos;s name and its state, read aloud</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>workbench::ProfileSidebar</name>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>A profile needs a name. The old one stays.</source>
        <translation>配置需要名称。已保留原名称。</translation>
    </message>
    <message>
        <source>Another profile is called “%1”. The old name stays.</source>
        <translation>另一个配置名为“%1”。已保留原名称。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>新建配置(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>workbench::RequestPreviewPanel</name>
    <message>
        <source>The request that the browser will make:</source>
        <translation>浏览器将发出的请求：</translation>
    </message>
    <message>
        <source>The request that will be sent:</source>
        <translation>将要发送的请求：</translation>
    </message>
    <message>
        <source>Preview of the request</source>
        <translation>请求预览</translation>
    </message>
    <message>
        <source>The addresses are known when the practice server runs.</source>
        <translation>练习服务器运行后才能知道各个地址。</translation>
    </message>
    <message>
        <source>Nothing can be shown before there is a usable address: %1.</source>
        <translation>在填写可用的地址之前无法预览：%1。</translation>
    </message>
</context>
<context>
    <name>workbench::RevocationQuestion</name>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>立即撤销</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>保留令牌</translation>
    </message>
</context>
<context>
    <name>workbench::RunWorkspace</name>
    <message>
        <source>See OAuth 2.0 happen, one message at a time</source>
        <translation>逐条消息观察 OAuth 2.0 的运行过程</translation>
    </message>
    <message>
        <source>The practice server is a small authorization server inside this program. It needs no internet.</source>
        <translation>练习服务器是本程序内置的小型授权服务器，无需互联网。</translation>
    </message>
    <message>
        <source>Get a token from the practice server</source>
        <translation>从练习服务器获取令牌</translation>
    </message>
    <message>
        <source>Connect my own server…</source>
        <translation>连接我自己的服务器…</translation>
    </message>
    <message>
        <source>Django OAuth Toolkit or any other</source>
        <translation>Django OAuth Toolkit 或任何其他服务器</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>导入配置…</translation>
    </message>
    <message>
        <source>Start a lesson</source>
        <translation>开始一课</translation>
    </message>
</context>
<context>
    <name>workbench::SecretLabel</name>
    <message>
        <source>none</source>
        <extracomment>In place of a secret that does not exist</extracomment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n character(s); Copy gives all)</source>
        <extracomment>%1 is the beginning of a long secret</extracomment>
        <translation>
            <numerusform>%1…（%n 个字符；“复制”可得到全部）</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>Screen reader: in place of a masked secret</extracomment>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1 is a secret: &quot;Reveal access token&quot;</extracomment>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is a secret: &quot;Copy access token&quot;</extracomment>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <extracomment>Screen reader: a secret that was replaced, revoked or used</extracomment>
        <translation>%1，已失效</translation>
    </message>
    <message>
        <source>Trace %1 (%2)</source>
        <extracomment>%1 is a secret, %2 its short name: &quot;Trace access token (AT1)&quot;</extracomment>
        <translation>追踪%1（%2）</translation>
    </message>
</context>
<context>
    <name>workbench::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text:</source>
        <translation>文字大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board after:</source>
        <translation>清空剪贴板的延时(&amp;B)：</translation>
    </message>
    <message>
        <source>Wait for an ans&amp;wer:</source>
        <translation>等待响应的时间(&amp;W)：</translation>
    </message>
    <message>
        <source>Wait for the b&amp;rowser:</source>
        <translation>等待浏览器的时间(&amp;R)：</translation>
    </message>
    <message>
        <source>Lar&amp;gest answer:</source>
        <translation>响应的最大大小(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Mask secrets when the program starts</source>
        <translation>程序启动时隐藏机密(&amp;M)</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Unit after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit after a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Unit after a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of the text in per cent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>清空剪贴板前的秒数</translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation>等待响应的秒数</translation>
    </message>
    <message>
        <source>Seconds to wait for the browser</source>
        <translation>等待浏览器的秒数</translation>
    </message>
    <message>
        <source>Largest answer in mebibytes</source>
        <translation>响应的最大大小 (MiB)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>workbench::StatusLine</name>
    <message>
        <source>Practice server stopped</source>
        <translation>练习服务器已停止</translation>
    </message>
    <message>
        <source>Practice server on %1</source>
        <translation>练习服务器：%1</translation>
    </message>
    <message>
        <source>No keychain: secrets are kept until you quit</source>
        <translation>无密钥环：机密保留到您退出为止</translation>
    </message>
    <message>
        <source>Secrets are in the keychain</source>
        <translation>机密保存在密钥环中</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>剪贴板将在 %n 秒后清空</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of this session are kept until you quit</source>
        <translation>本次会话的机密保留到退出为止</translation>
    </message>
</context>
<context>
    <name>workbench::StepBar</name>
    <message>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>goes through the steps by itself</comment>
        <translation>自动播放</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Break it…</source>
        <translation>故意破坏…</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
</context>
<context>
    <name>workbench::StepWords</name>
    <message>
        <source>More</source>
        <comment>unfolds a longer explanation</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation>如果……会怎样？</translation>
    </message>
    <message>
        <source>Try it in this lesson</source>
        <translation>在本课中试一试</translation>
    </message>
</context>
<context>
    <name>workbench::TeachController</name>
    <message>
        <source>This lesson runs on your own server. Choose one of your profiles at the left first.</source>
        <translation>本课在您自己的服务器上进行。请先在左侧选择一个您的配置。</translation>
    </message>
    <message>
        <source>A lesson was left out: %1 cannot be used (%2).</source>
        <extracomment>%1 is a file name, %2 a place in it</extracomment>
        <translation>已跳过一课：%1 无法使用（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step 5 of 9</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a lesson – where it runs</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>practice server</source>
        <translation>练习服务器</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>重新开始本课</translation>
    </message>
    <message>
        <source>The lesson is finished.</source>
        <translation>本课已完成。</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>The lesson was left in the middle. Nothing of it waits any more.</source>
        <translation>本课中途离开。不再有任何消息等待发送。</translation>
    </message>
    <message>
        <source>The lesson has ended: the practice server was stopped.</source>
        <translation>本课已结束：练习服务器已停止。</translation>
    </message>
    <message>
        <source>The lesson has ended: something else was started meanwhile.</source>
        <translation>本课已结束：期间启动了其他操作。</translation>
    </message>
    <message>
        <source>The lesson cannot go on after this answer.</source>
        <translation>收到此响应后，本课无法继续。</translation>
    </message>
    <message>
        <source>Back shows an earlier step. Nothing is sent again.</source>
        <translation>“上一步”只显示之前的步骤，不会再次发送任何内容。</translation>
    </message>
    <message>
        <source>Armed: %1. What will the answer be?</source>
        <extracomment>%1 names a break: &quot;wrong client secret&quot;</extracomment>
        <translation>已就绪：%1。响应会是什么？</translation>
    </message>
    <message>
        <source>This message has not been sent yet. It waits for you.</source>
        <translation>此消息尚未发送，正等待您操作。</translation>
    </message>
    <message>
        <source>A stand-in for the browser does this when you go on.</source>
        <translation>继续时，浏览器的替身会执行此操作。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待响应…</translation>
    </message>
    <message>
        <source>Your browser has the word. When it comes back, the lesson goes on by itself.</source>
        <translation>现在轮到您的浏览器。它返回后，本课会自动继续。</translation>
    </message>
    <message>
        <source>Send this message</source>
        <translation>发送此消息</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of a lesson</comment>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>workbench::TeachWorkspace</name>
    <message>
        <source>All lessons</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>Words for this step</source>
        <translation>本步骤的说明</translation>
    </message>
    <message>
        <source>Parts of this message, explained</source>
        <translation>此消息各部分的说明</translation>
    </message>
</context>
<context>
    <name>workbench::TextPage</name>
    <message>
        <source>Copy request body</source>
        <translation>复制请求正文</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>复制响应正文</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>复制原始请求</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>复制原始响应</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>原始请求</translation>
    </message>
    <message>
        <source>Raw response</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>The request has no body.</source>
        <translation>请求没有正文。</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>响应没有正文。</translation>
    </message>
    <message>
        <source>Preparing %1 of text…</source>
        <translation>正在准备 %1 的文本…</translation>
    </message>
    <message>
        <source>“%1” stands here more than once. Programs differ in which one they read.</source>
        <translation>“%1”在这里出现了不止一次。不同的程序读取的可能不是同一个。</translation>
    </message>
    <message>
        <source>This body is not text. Its first 4096 bytes in hexadecimal:</source>
        <translation>此正文不是文本。以下是其前 4096 字节的十六进制内容：</translation>
    </message>
    <message>
        <source>The request has no body. These parameters are in its address:</source>
        <translation>请求没有正文。以下参数在其地址中：</translation>
    </message>
</context>
<context>
    <name>workbench::TextView</name>
    <message>
        <source>&amp;Copy lines</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>workbench::TimeSlider</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>workbench::TimingModel</name>
    <message>
        <source>from %1 to %2 ms</source>
        <translation>从 %1 到 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>workbench::TimingPage</name>
    <message numerus="yes">
        <source>This request was sent %n times: the server closed the connection without an answer, and the network library tried again by itself.</source>
        <translation>
            <numerusform>此请求发送了 %n 次：服务器未作响应就关闭了连接，网络库自行重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange is not finished yet.</source>
        <translation>交互尚未完成。</translation>
    </message>
    <message>
        <source>This message went through the browser: its times were not seen.</source>
        <translation>此消息经由浏览器传递：未能测得其时间。</translation>
    </message>
    <message>
        <source>No times were seen.</source>
        <translation>没有测得时间。</translation>
    </message>
    <message>
        <source>Connect was not seen: an open connection was used again, which is normal.</source>
        <translation>未测得连接时间：重用了已打开的连接，这是正常的。</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>workbench::TokenCard</name>
    <message>
        <source>No token yet.</source>
        <translation>还没有令牌。</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Token JSON</source>
        <translation>令牌 JSON</translation>
    </message>
    <message>
        <source>JSON of the token answer, with names in place of the secrets</source>
        <translation>令牌响应的 JSON，其中的机密以名称代替</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>Button with a menu of ways to revoke</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke the access token and check that it is refused?</source>
        <translation>撤销访问令牌，并验证它会被拒绝？</translation>
    </message>
    <message>
        <source>Revoke the access token at %1 and check that it is refused?</source>
        <translation>撤销 %1 上的访问令牌，并验证它会被拒绝？</translation>
    </message>
    <message>
        <source>Revoke the access token?</source>
        <translation>撤销访问令牌？</translation>
    </message>
    <message>
        <source>Revoke the access token at %1?</source>
        <translation>撤销 %1 上的访问令牌？</translation>
    </message>
    <message>
        <source>Revoke the refresh token?</source>
        <translation>撤销刷新令牌？</translation>
    </message>
    <message>
        <source>Revoke the refresh token at %1?</source>
        <translation>撤销 %1 上的刷新令牌？</translation>
    </message>
    <message>
        <source>Revoke: choose what</source>
        <translation>撤销：选择撤销内容</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <extracomment>Button; %1 is how many codes and tokens came in this session</extracomment>
        <translation>历史 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>History of codes and tokens, %n entry(s)</source>
        <translation>
            <numerusform>授权码和令牌的历史，共 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::TokenHistory</name>
    <message>
        <source>No code or token came in this session yet.</source>
        <translation>本次会话中还没有收到授权码或令牌。</translation>
    </message>
    <message>
        <source>History of codes and tokens</source>
        <translation>授权码和令牌的历史</translation>
    </message>
    <message>
        <source>Show where it came from</source>
        <translation>显示其来源</translation>
    </message>
    <message>
        <source>Try the old refresh token</source>
        <translation>试用旧的刷新令牌</translation>
    </message>
    <message>
        <source>Try the old token</source>
        <translation>试用旧令牌</translation>
    </message>
    <message>
        <source>Sends it once more, to see whether the server refuses it</source>
        <translation>再发送一次，看服务器是否拒绝</translation>
    </message>
</context>
<context>
    <name>workbench::TokenRows</name>
    <message>
        <source>Access token:</source>
        <translation>访问令牌：</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>刷新令牌：</translation>
    </message>
    <message>
        <source>ID token:</source>
        <translation>ID 令牌：</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>权限范围 (scope)：</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Received:</source>
        <translation>收到时间：</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (asked: %2)</source>
        <extracomment>The scope that was granted, then the one that was asked for</extracomment>
        <translation>%1（请求的是：%2）</translation>
    </message>
    <message>
        <source>A new refresh token came with the last refresh (rotated).</source>
        <translation>上次刷新时得到了新的刷新令牌（已轮换）。</translation>
    </message>
    <message>
        <source>The refresh token is still the same one (not rotated).</source>
        <translation>刷新令牌仍是原来的那个（未轮换）。</translation>
    </message>
</context>
<context>
    <name>workbench::TraceBar</name>
    <message>
        <source>Go to exchange %1 of the trace</source>
        <translation>转到追踪中的交互 %1</translation>
    </message>
    <message>
        <source>Previous exchange of the trace</source>
        <translation>追踪中的上一个交互</translation>
    </message>
    <message>
        <source>Next exchange of the trace</source>
        <translation>追踪中的下一个交互</translation>
    </message>
    <message>
        <source>End the trace</source>
        <translation>结束追踪</translation>
    </message>
    <message>
        <source>Trace of a value</source>
        <translation>值的追踪</translation>
    </message>
</context>
<context>
    <name>workbench::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
</context>
<context>
    <name>workbench::VerbRow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip: a verb and its key, &quot;Get token (F5)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Flow:</source>
        <translation>流程：</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建配置…</translation>
    </message>
    <message>
        <source>Complete the profile…</source>
        <translation>补全配置…</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Call API</source>
        <translation>调用 API</translation>
    </message>
    <message>
        <source>Ways to call the API</source>
        <translation>调用 API 的方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>workbench::WaitingPanel</name>
    <message>
        <source>Sign in here</source>
        <extracomment>Button: opens the built-in dialog that stands in for the browser</extracomment>
        <translation>在此登录</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Try to open again</source>
        <translation>尝试重新打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy link of the sign-in page</source>
        <translation>复制登录页面的链接</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel waiting</source>
        <translation>取消等待</translation>
    </message>
    <message>
        <source>Cancel waiting (%1)</source>
        <extracomment>%1 is the name of the key Esc</extracomment>
        <translation>取消等待（%1）</translation>
    </message>
    <message>
        <source>Paste the address</source>
        <translation>粘贴地址</translation>
    </message>
    <message>
        <source>Use address</source>
        <translation>使用地址</translation>
    </message>
    <message>
        <source>The wait ends soon. “Keep waiting” makes it longer.</source>
        <translation>等待即将结束。点击“继续等待”可延长等待时间。</translation>
    </message>
    <message>
        <source>Something knocked with another state. It was turned away; still waiting.</source>
        <translation>收到一个带有其他 state 的访问。已拒绝该访问；仍在等待。</translation>
    </message>
</context>
<context>
    <name>workbench::WindowActions</name>
    <message>
        <source>New profile…</source>
        <translation>新建配置…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>编辑配置…</translation>
    </message>
    <message>
        <source>Duplicate profile</source>
        <translation>创建配置副本</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation>导入配置…</translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation>导出配置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Call API</source>
        <translation>调用 API</translation>
    </message>
    <message>
        <source>Token in the header</source>
        <translation>令牌放在标头中</translation>
    </message>
    <message>
        <source>Token in the query</source>
        <translation>令牌放在查询中</translation>
    </message>
    <message>
        <source>Token in the form body</source>
        <translation>令牌放在表单正文中</translation>
    </message>
    <message>
        <source>Without a token</source>
        <translation>不带令牌</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Revoke and check</source>
        <translation>撤销并验证</translation>
    </message>
    <message>
        <source>Revoke access token</source>
        <translation>撤销访问令牌</translation>
    </message>
    <message>
        <source>Revoke refresh token</source>
        <translation>撤销刷新令牌</translation>
    </message>
    <message>
        <source>Introspect token</source>
        <translation>内省令牌</translation>
    </message>
    <message>
        <source>Fetch user info</source>
        <translation>获取用户信息</translation>
    </message>
    <message>
        <source>Paste redirect address</source>
        <translation>粘贴回调地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forget tokens</source>
        <translation>清除令牌</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>运行全部检查</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Mask secrets</source>
        <translation>隐藏机密</translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation>筛选交互</translation>
    </message>
    <message>
        <source>Clear exchanges</source>
        <translation>清空交互</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Start or stop practice server</source>
        <translation>启动或停止练习服务器</translation>
    </message>
    <message>
        <source>Practice server…</source>
        <translation>练习服务器…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About OAuth Workbench</source>
        <translation>关于 OAuth Workbench</translation>
    </message>
    <message>
        <source>Call API with</source>
        <translation>调用 API 的方式</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Show exchanges as lanes</source>
        <translation>以泳道显示交互</translation>
    </message>
    <message>
        <source>Save picture of the lanes…</source>
        <translation>保存泳道图…</translation>
    </message>
    <message>
        <source>Break the next message…</source>
        <translation>破坏下一条消息…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Trace this value</source>
        <translation>追踪此值</translation>
    </message>
    <message>
        <source>Next exchange of the trace</source>
        <translation>追踪中的下一个交互</translation>
    </message>
    <message>
        <source>Previous exchange of the trace</source>
        <translation>追踪中的上一个交互</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Next step of the lesson</source>
        <translation>本课的下一步</translation>
    </message>
    <message>
        <source>Previous step of the lesson</source>
        <translation>本课的上一步</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>重新开始本课</translation>
    </message>
    <message>
        <source>Play the lesson</source>
        <translation>自动播放本课</translation>
    </message>
    <message>
        <source>Explain a pasted text…</source>
        <translation>解释粘贴的文本…</translation>
    </message>
</context>
<context>
    <name>workbench::Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
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
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A short length of time: days, hours</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
</TS>
