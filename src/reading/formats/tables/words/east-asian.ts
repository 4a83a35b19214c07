/** Chinese, Japanese, Korean. */
import { compactWords } from './compact-words.js';

export const eastAsian = [
  compactWords(
    'zh-Hans',
    `title 标题, 题目, 主题, 议题, 演讲题目, 议程
    date 日期, 日
    start 开始, 开始时间, 时间
    end 结束, 结束时间
    duration 时长
    room 会议室, 会场, 房间, 厅
    track 专题, 分会场
    kind 类型, 形式
    speakers 演讲者, 演讲人, 发言人, 讲者, 嘉宾, 主讲人
    moderators 主持人, 主席
    abstract 摘要
    text 描述, 简介, 内容
    language 语言
    interpretation 口译, 同声传译, 翻译
    state 状态
    note 备注
    url 链接, 网址, 网站
    name 姓名, 名称
    role 职务, 职位
    affiliation 单位, 机构, 组织, 公司
    bio 个人简介, 履历
    photo 照片, 图片
    partners 合作伙伴, 赞助商, 伙伴
    logo 标志, 徽标
    tier 级别, 等级
    news 新闻, 消息, 动态
    published 发布日期, 发布时间
    event 活动, 会议, 大会
    venue 地点, 场地
    address 地址
    organizer 主办方, 主办单位, 组织者
    registration 注册, 报名
    timeZone 时区
    sheet 日程, 会议日程, 议程表
    break 休息, 茶歇, 午餐, 咖啡, 签到
    social 招待会, 晚宴
    panel 圆桌讨论, 讨论, 小组讨论
    workshop 工作坊, 研讨会
    plenary 开幕式, 闭幕式, 全体会议
    cancelled 取消, 已取消
    moved 改期, 已改期
    self 中文, 汉语
    until 至, 到
    yes 是`,
  ),
  compactWords(
    'ja',
    `title タイトル, 題名, 演題, テーマ, セッション
    date 日付, 日程, 日
    start 開始, 開始時間, 開始時刻, 時間, 時刻
    end 終了, 終了時間, 終了時刻
    duration 所要時間, 長さ
    room 会場, 部屋, 会議室, ホール
    track トラック, 分科会
    kind 種類, 種別, 形式
    speakers 講演者, 登壇者, 発表者, 講師, スピーカー
    moderators 司会, 司会者, 座長, モデレーター
    abstract 概要, 要旨
    text 説明, 内容, 詳細
    language 言語
    interpretation 通訳, 同時通訳
    state 状態, ステータス
    note 備考
    url リンク, ウェブサイト
    name 名前, 氏名, 名称
    role 役職, 肩書
    affiliation 所属, 組織, 会社
    bio 略歴, プロフィール
    photo 写真, 画像
    partners パートナー, スポンサー, 協賛, 後援
    logo ロゴ
    tier ランク, 区分
    news ニュース, お知らせ
    published 公開日, 掲載日
    event イベント, 会議, 大会
    venue 場所, 開催地
    address 住所
    organizer 主催, 主催者
    registration 登録, 申込, 参加登録
    timeZone タイムゾーン
    sheet プログラム, スケジュール
    break 休憩, 昼食, コーヒーブレイク, 受付
    social 懇親会, レセプション
    panel パネルディスカッション, 討論
    workshop ワークショップ
    plenary 開会, 開会式, 閉会, 閉会式, 基調講演
    cancelled 中止
    moved 変更, 延期
    self 日本語
    yes はい`,
  ),
  compactWords(
    'ko',
    `title 제목, 주제, 발표 제목, 강연 제목, 강연, 세션, 세션명, 내용
    date 날짜, 일자, 일시
    endDate 종료일
    start 시작, 시작 시간, 시작시간, 시간, 시각
    end 종료, 종료 시간, 종료시간, 끝
    duration 소요 시간, 소요시간, 길이
    room 장소, 회의실, 강의실, 발표장, 룸
    track 트랙, 분과
    kind 유형, 종류, 구분, 형식
    speakers 발표자, 연사, 강연자, 강사, 발표
    moderators 사회, 사회자, 좌장, 진행
    abstract 초록, 요약
    text 설명, 상세, 소개
    language 언어
    interpretation 통역, 동시통역
    state 상태
    note 비고
    url 링크, 홈페이지, 주소
    name 이름, 성명
    role 직책, 직위
    affiliation 소속, 기관, 회사
    bio 약력
    photo 사진
    partners 파트너, 후원사, 후원, 협찬
    logo 로고
    tier 등급
    news 소식, 뉴스, 공지
    published 게시일, 등록일
    event 행사, 행사명, 학회
    organizer 주최, 주관
    registration 등록, 신청
    timeZone 시간대
    sheet 일정, 프로그램, 시간표
    break 휴식, 점심, 점심시간, 오찬, 등록
    social 환영회, 만찬
    panel 패널 토론, 토론
    workshop 워크숍, 워크샵
    plenary 개회식, 개회, 폐회식, 폐회
    cancelled 취소, 취소됨
    moved 변경
    self 한국어
    until 까지
    from 부터
    unknown 미정
    yes 예`,
  ),
];
