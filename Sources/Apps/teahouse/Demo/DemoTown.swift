/// Who lives in the demonstration's town, who knows whom, and where they talk.
enum DemoTown {
    static let password = "a cup of tea"

    struct Resident: Sendable {
        let handle: String
        let name: String
        let line: String
        let region: String
        let age: Int
        /// Of the skin, from light to dark, for the portrait.
        let tone: Int
    }

    struct Room: Sendable {
        let key: String
        let name: String
        let members: [String]
        let announcement: String?
    }

    static let people: [Resident] = [
        Resident(handle: "mei_lin", name: "Mei Lin 林梅", line: "Tea, books, and too many plants", region: "Riverside", age: 34, tone: 1),
        Resident(
            handle: "grandma_ruth", name: "Ruth Okafor", line: "Eighty-one and still winning at cards", region: "Riverside", age: 81,
            tone: 4),
        Resident(handle: "chen_zhiqiang", name: "陈志强", line: "广场舞领队，每晚七点", region: "河畔新村", age: 66, tone: 0),
        Resident(handle: "li_xiuying", name: "李秀英", line: "做饭、跳舞、带孙子", region: "河畔新村", age: 63, tone: 1),
        Resident(handle: "tomas_novak", name: "Tomás Novák", line: "I repair bicycles", region: "Mill Lane", age: 41, tone: 0),
        Resident(handle: "amara_okafor", name: "Amara Okafor", line: "Teacher of 3B", region: "Riverside", age: 29, tone: 4),
        Resident(handle: "wang_xiaoming", name: "王小明", line: "五年级，喜欢恐龙", region: "河畔新村", age: 11, tone: 0),
        Resident(handle: "lin_jianguo", name: "林建国", line: "退休，养鸟", region: "河畔新村", age: 70, tone: 1),
        Resident(handle: "zoe_martin", name: "Zoë Martin", line: "First violin, second cake", region: "Hill Street", age: 24, tone: 0),
        Resident(handle: "henrik_dahl", name: "Henrik Dahl", line: "Bass in the choir", region: "Hill Street", age: 52, tone: 0),
        Resident(
            handle: "fatima_azz", name: "Fatima Azzouz", line: "Bakery on the corner, from five", region: "Market Square", age: 38, tone: 2),
        Resident(handle: "zhang_wei88", name: "张伟", line: "写代码的，也写诗", region: "北京", age: 31, tone: 0),
        Resident(handle: "liu_yang_", name: "刘洋", line: "跑步第 1024 天", region: "上海", age: 28, tone: 1),
        Resident(
            handle: "peter_brandt", name: "Peter Brandt", line: "Allotment 14, the one with the scarecrow", region: "Mill Lane", age: 58,
            tone: 0),
        Resident(handle: "ines_duarte", name: "Inês Duarte", line: "Nurse, night owl", region: "Riverside", age: 36, tone: 2),
        Resident(handle: "sam_oconnor", name: "Sam O’Connor", line: "Goalkeeper", region: "Hill Street", age: 14, tone: 0),
        Resident(handle: "yuki_tanaka", name: "Yuki Tanaka", line: "Ceramics and quiet mornings", region: "Mill Lane", age: 45, tone: 1),
        Resident(handle: "zhao_lei_", name: "赵蕾", line: "小学英语老师", region: "河畔新村", age: 33, tone: 0),
        Resident(handle: "sun_li_88", name: "孙丽", line: "读书会记录员", region: "河畔新村", age: 40, tone: 1),
        Resident(
            handle: "oliver_grant", name: "Oliver Grant", line: "Reads the last page first", region: "Market Square", age: 47, tone: 1),
        Resident(handle: "nadia_petrova", name: "Nadia Petrova", line: "Alto. Loud alto.", region: "Hill Street", age: 50, tone: 0),
        Resident(handle: "kwame_mensah", name: "Kwame Mensah", line: "Father of twins", region: "Riverside", age: 35, tone: 4),
        Resident(handle: "huang_jing", name: "黄静", line: "爱拍照", region: "杭州", age: 26, tone: 0),
        Resident(handle: "elsa_lind", name: "Elsa Lind", line: "Grows tomatoes, loses to slugs", region: "Mill Lane", age: 67, tone: 0),
        Resident(
            handle: "marco_rossi", name: "Marco Rossi", line: "Caretaker of the community hall", region: "Market Square", age: 55, tone: 1),
        Resident(handle: "lin_xiaoyu", name: "林小雨", line: "大二，想家", region: "南京", age: 19, tone: 1),
        Resident(handle: "david_cohen", name: "David Cohen", line: "Doctor, reachable", region: "Hill Street", age: 61, tone: 1),
        Resident(handle: "priya_nair", name: "Priya Nair", line: "Curry on Thursdays", region: "Riverside", age: 32, tone: 3),
        Resident(handle: "wu_fang_", name: "吴芳", line: "居委会", region: "河畔新村", age: 48, tone: 0),
        Resident(handle: "leo_schmidt", name: "Leo Schmidt", line: "Nine and three quarters", region: "Mill Lane", age: 10, tone: 0),
    ]

    static let rooms: [Room] = [
        Room(
            key: "family", name: "林家大院 The Lins", members: ["mei_lin", "lin_jianguo", "lin_xiaoyu", "li_xiuying", "zhang_wei88"],
            announcement: "周日中午十二点，老地方吃饭。Sunday lunch at noon."),
        Room(
            key: "books", name: "Book club 读书会",
            members: ["mei_lin", "oliver_grant", "sun_li_88", "yuki_tanaka", "zoe_martin", "zhang_wei88", "grandma_ruth"],
            announcement: "This month: “The Moon and Sixpence” 《月亮与六便士》"),
        Room(
            key: "choir", name: "Riverside Choir",
            members: [
                "henrik_dahl", "nadia_petrova", "zoe_martin", "mei_lin", "grandma_ruth", "david_cohen", "marco_rossi", "ines_duarte",
            ], announcement: "Rehearsal on Thursday, 19:30, in the community hall."),
        Room(
            key: "class", name: "Parents of 3B",
            members: ["amara_okafor", "kwame_mensah", "priya_nair", "mei_lin", "zhao_lei_", "tomas_novak", "fatima_azz"], announcement: nil),
        Room(
            key: "dance", name: "广场舞一队", members: ["chen_zhiqiang", "li_xiuying", "lin_jianguo", "wu_fang_", "mei_lin"],
            announcement: "每晚七点，河边广场。下雨改到文化站。"),
        Room(
            key: "garden", name: "Allotments on Mill Lane",
            members: ["peter_brandt", "elsa_lind", "tomas_novak", "mei_lin", "yuki_tanaka", "leo_schmidt"], announcement: nil),
    ]

    /// Members of a room know each other, and Mei, who brought everybody here, knows all.
    static var friendships: [(String, String)] {
        var pairs: [[String]] = people.dropFirst().map { ["mei_lin", $0.handle] }
        for room in rooms {
            for (index, one) in room.members.enumerated() {
                pairs += room.members.dropFirst(index + 1).map { [one, $0].sorted() }
            }
        }
        pairs += [
            ["grandma_ruth", "amara_okafor"], ["wang_xiaoming", "leo_schmidt"], ["sam_oconnor", "leo_schmidt"],
            ["huang_jing", "liu_yang_"],
        ]
        return Array(Set(pairs.map { $0.sorted() })).map { ($0[0], $0[1]) }.sorted { $0 < $1 }
    }
}
