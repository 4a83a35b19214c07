/** Simplified Chinese, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `报名开始时间：{0}
距开始不足一周
{0} 分钟
距开始不足一小时
地图
所示时间的时区：{0}。
名额已满，可加入候补名单
共 # 场，显示 {shown} 场
全部清除
在另一台设备上打开此链接，即可添加您的收藏。
您所在地时间
新闻
收藏
已更新
已不在议程中
报名
上一条新闻
时间或会场有变：{0}
已取消
报名进行中，截止时间：{0}
部分内容未能加载，网络恢复后将自动重试。
仍在进行：
紧急：{0}
距开始不足十分钟
媒体服务
距开始还有
已收藏 # 场
我能听懂的语言
同一会场的上一场
至{0}
同一会场的下一场
收藏：{0}
已延期
收藏
时间
# 场
全体会议
不用了，谢谢
延迟开始
议程尚未公布。
交流活动
媒体联络
点按星标收藏场次，即可保存在此处。收藏仅存储在此浏览器中。
Apple 及其他日历（.ics）
语言
此链接的二维码，供其他设备扫描
休息
您所在地时间
所示时间均为当地时间（{0}），旁边为您所在地时间（{1}）。
天
添加到日历
列表
链接
{0}至{1}
改为线上举行
原为：
议程有变动：{0}。
点按星标收藏场次，即可通过链接带到其他设备。
时
今天
线上线下同步
仅显示这些场次
新增：{0}
报名进行中
现为：
合作伙伴
演讲
多数场次的语言：{0}
现在
重要
口译：{0}
已移除：{0}
正在加载…
停止滚动
议题
移除筛选条件：{0}
没有符合筛选条件的场次。
观看直播
已取消：{0}
新增
加入候补名单
显示方式
当地时间（{0}）
跳转到当前时间
时间重叠：{0}
我的收藏（.ics）：{0}
主办单位
语言
日期
显示 # 场
观看回放
媒体
全部新闻
隐藏：{0}
会场
主办单位已将此场次从议程中移除。
同一时段
隐藏已结束的场次
您所在地时间（{0}）
下一条新闻
开始滚动
议程
所示时间均为您所在时区的时间（{0}）。
以下为截至{0}的内容，未能加载最新版本。
链接已复制
新闻标题
已取消
当前显示的所有场次（.ics）：{0}
添加到日历
类型
场次页面
专题讨论
全天
订阅更新
名额已满
分
分享
在其他设备上
主持人
报名已截止
观看回放
关闭
已改期
来自链接的收藏
活动已结束
对媒体开放
线上
已更新：{0}
复制链接
保存或分享
文件资料
网格
其他合作伙伴
时间或会场有变
添加 # 场
“{0}”
原定时间：{0}
口译
全部日期
{0} 小时
徽标
路线
距开始不足一天
无法加载此内容。
重试
暂无新闻。
所示时间均为当地时间（{0}）。
采访证申请
演讲人
筛选
活动页面
其他
“{0}”与“{1}”时间重叠（{2}）。
紧急
正在进行
搜索议程
无法分享链接
空闲时间
我的议程
其他场次
工作坊
无法加载日历，请稍后重试。`,
  cities:
    'Cairo=开罗|Chicago=芝加哥|Los Angeles=洛杉矶|New York=纽约|Sao Paulo=圣保罗|Toronto=多伦多|Almaty=阿拉木图|Ashgabat=阿什哈巴德|Baku=巴库|Beirut=贝鲁特|Bishkek=比什凯克|Dubai=迪拜|Dushanbe=杜尚别|Jerusalem=耶路撒冷|Nicosia=尼科西亚|Qatar=卡塔尔|Riyadh=利雅得|Samarkand=撒马尔罕|Seoul=首尔|Shanghai=上海|Singapore=新加坡|Tashkent=塔什干|Tbilisi=第比利斯|Tehran=德黑兰|Tokyo=东京|Yerevan=埃里温|Sydney=悉尼|Amsterdam=阿姆斯特丹|Athens=雅典|Belgrade=贝尔格莱德|Berlin=柏林|Bratislava=布拉迪斯拉发|Brussels=布鲁塞尔|Bucharest=布加勒斯特|Budapest=布达佩斯|Chisinau=基希讷乌|Copenhagen=哥本哈根|Dublin=都柏林|Helsinki=赫尔辛基|Istanbul=伊斯坦布尔|Kiev=基辅|Kyiv=基辅|Lisbon=里斯本|Ljubljana=卢布尔雅那|London=伦敦|Luxembourg=卢森堡|Madrid=马德里|Malta=马耳他|Minsk=明斯克|Moscow=莫斯科|Oslo=奥斯陆|Paris=巴黎|Prague=布拉格|Riga=里加|Rome=罗马|Sarajevo=萨拉热窝|Skopje=斯科普里|Sofia=索非亚|Stockholm=斯德哥尔摩|Tallinn=塔林|Tirane=地拉那|Vienna=维也纳|Vilnius=维尔纽斯|Warsaw=华沙|Zagreb=萨格勒布|Zurich=苏黎世',
};

export const language = createLanguage('zh-Hans', parts);
