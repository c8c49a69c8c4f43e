/**
 * Words of page furniture, one label a line, lower case, without marks at the ends. Kept as data so that a language is
 * added by adding lines.
 */
export const FURNITURE_LABELS: ReadonlySet<string> = new Set(
  `settings|share|shares|share this|share it|sharing|share article|share story|save|saved|print|email|e-mail|mail|link|copy|copy link|copied|link copied
facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|line|kakao|kakaotalk|kakao talk|naver|band|instagram|youtube|tiktok
threads|bluesky|mastodon|flipboard|pocket|tumblr|messenger|viber|weibo|wechat|vk|hacker news|google news|apple news|rss|rss feed
close|menu|search|home|login|log in|log out|sign in|sign out|sign up|register|subscribe|subscribe now|sign up here|sign up now|click here|tap here|view more|suggested topics|subscriptions|my account|account
skip to content|skip to main content|skip to navigation|skip navigation|skip ad|skip|toggle navigation|toggle menu|main menu|open menu|close menu
back to top|to top|go top|go to top|top|scroll to top|return to top|top of page|next|previous|prev|next article|previous article|next story
next post|previous post|more|read more|see more|show more|load more|view more|more details|view all|see all|show all|learn more|find out more|continue
continue reading|read full article|read the full story|expand|collapse|hide|show|advertisement|advertising|advert|ad|ads|sponsored|sponsored content
promoted|promoted content|paid content|partner content|paid post|ad feedback|listen|listen to this article|listen to article|listen now|play|pause|stop
mute|unmute|play video|play audio|audio|video|videos|watch|watch now|watch live|live|live tv|gallery|photo gallery|photos|slideshow|fullscreen
enlarge|enlarge image|enlarge this image|view image in fullscreen|image|photo|photo credit|toggle caption|hide caption|caption|comments|comment|view comments
show comments|add a comment|leave a comment|leave a reply|leave a reply:|post a comment|post comment|write a comment|join the conversation|join the discussion
reply|cancel reply|like|likes|dislike|report|flag|follow|followed|following|follow us|follow us on|connect with us|stay connected|find us on
newsletter|newsletters|our newsletter|get our newsletter|email address|your email|your email address|enter your email|submit|send|cancel|ok|yes|no thanks
print this page|print article|print this article|font size|text size|font|a|aa|aaa|a-|a+|small|medium|large|dark mode|light mode|accessibility
english|español|français|deutsch|italiano|português|русский|한국어|中文|日本語|العربية|translate|language|languages|select language|edition|letter
tags|topics|tag|topic|filed under|categories|category|related|related articles|related stories|related news|related content|related topics|related posts
related coverage|related links|related reading|related video|related videos|read next|read also|also read|recommended|recommended for you|recommended stories|recommended reading|recommendations
you may also like|you might also like|you might like|more from this section|more like this|more stories|more news|more coverage|most read|most popular|most viewed
most shared|most recent|most commented|trending|trending now|top stories|top story|top news|latest news|latest|latest stories|latest headlines|headlines|editor's picks|editors' picks|editor’s picks|editors’ picks|our picks
don't miss|don’t miss|what to read next|up next|popular|popular stories|breaking|breaking news|news alert|in this article|in this story|table of contents|contents|key points|all rights reserved|terms|terms of use
terms of service|terms and conditions|terms & conditions|privacy|privacy policy|privacy settings|cookie policy|cookies|cookie settings|accept|accept all|accept all cookies
accept cookies|reject all|decline|manage preferences|manage cookies|i agree|agree|got it|contact|contact us|about|about us|about this site|advertise|advertise with us
careers|jobs|help|help center|faq|support us|support|donate|donate now|site map|sitemap|archive|archives|gift this article|give this article|give article
bookmark|save article|save this article|save story|save for later|read later|add to favorites|report a typo|report an error|corrections|suggest a correction|get the app
download the app|download|mobile apps|view on map|loading|loading...|loading…|please wait|n/a|author|authors|about the author|about the authors|written by|by|published|updated
opinion|news|world|politics|business|economy|sports|sport|culture|lifestyle|entertainment|technology|tech|science|health|travel|video news|national|international|local
editorial|editorials|commentary|analysis|feature|features|explainer|interview|column|columns|op-ed|special report|exclusive|in depth|in-depth|factbox|live updates
관련기사|관련 기사|공유|공유하기|댓글|댓글쓰기|목록|인쇄|스크랩|글자크기|구독|좋아요|이전기사|다음기사|이전글|다음글|맨위로|저작권자|뉴스레터|기사제보
teilen|drucken|merken|kommentare|kommentar|anzeige|werbung|mehr zum thema|zum thema|lesen sie auch|auch interessant|weiterlesen|startseite|newsletter abonnieren|anmelden|zurück
partager|imprimer|commenter|commentaires|publicité|lire aussi|à lire aussi|sur le même sujet|abonnez-vous|s'abonner|accueil|retour en haut
compartir|imprimir|comentarios|publicidad|lea también|te puede interesar|más noticias|noticias relacionadas|suscríbete|inicio
поделиться|комментарии|реклама|читайте также|подписаться|наверх|по теме|分享|评论|相关新闻|打印|关闭|返回顶部|シェア|関連記事|コメント|印刷`
    .split(/[|\n]/)
    .map((label) => label.trim()),
);

/** Names of services in share bars. */
export const SHARE_TARGETS =
  'facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|line|kakao|kakaotalk|naver|band|instagram|youtube|threads|bluesky|mastodon|flipboard|pocket|tumblr|messenger|viber|weibo|wechat|vk|e-?mail|mail|link|sms|url|print|copy|clipboard|google|story';

/** Headings behind which an article is over: what follows belongs to other articles or to readers. */
export const END_LABELS: ReadonlySet<string> = new Set(
  `comments|comment|leave a reply|leave a comment|post a comment|add a comment|view comments|show comments|join the conversation|join the discussion
related|related articles|related stories|related news|related content|related posts|related topics|related coverage|related links|read next|recommended|recommended for you
recommended stories|recommended reading|you may also like|you might also like|you might like|more from this section|more like this|more stories|more news|more coverage|most read|most popular|most viewed|most shared|most recent
trending|trending now|top stories|top news|latest news|latest stories|latest headlines|editor's picks|editors' picks|editor’s picks|editors’ picks|our picks|don't miss|don’t miss
what to read next|up next|popular|popular stories|tags|filed under|about the author|about the authors|newsletter|관련기사|관련 기사|댓글|mehr zum thema|auch interessant|kommentare
commentaires|sur le même sujet|noticias relacionadas|te puede interesar|más noticias|comentarios|комментарии|по теме|相关新闻|関連記事`
    .split(/[|\n]/)
    .map((label) => label.trim()),
);
