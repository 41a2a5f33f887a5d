import PagesAPI

/// The Pages of the demonstration's town.
enum DemoPages {
    struct Page: Sendable {
        let handle: String
        let name: String
        let kind: PageKind
        let about: String
        let owner: String
        /// Who works on it beside the owner, and as what.
        let members: [(String, PageRole)]
        let picture: DemoStill
    }

    static let all: [Page] = [
        Page(
            handle: "yuki_clay", name: "Yuki’s Kiln 静窑", kind: .person,
            about: "Bowls, cups, and the mornings they are made in. Mill Lane, behind the blue door.",
            owner: "yuki_tanaka", members: [], picture: DemoStill(PotterWheel(vessel: .jug), at: 0.95, .square)),
        Page(
            handle: "class_3b", name: "Class 3B", kind: .organisation,
            about: "What we learn, build and sing at Riverside School. Faces stay at home: we film hands and chalk.",
            owner: "amara_okafor", members: [("zhao_lei_", .editor), ("kwame_mensah", .moderator)],
            picture: DemoStill(Blackboard(lines: ["3B"]), at: 1, .square)),
        Page(
            handle: "mei_tearoom", name: "Mei’s Tea Room 梅的茶室", kind: .organisation,
            about: "Twelve seats, forty teas. 一期一会。Riverside 7, closed on Mondays.",
            owner: "mei_lin", members: [("sun_li_88", .editor)], picture: DemoStill(TeaCup(), .square)),
        Page(
            handle: "riverside_choir", name: "Riverside Choir", kind: .organisation,
            about: "Forty voices, one heating system. Rehearsals on Thursdays in the community hall.",
            owner: "henrik_dahl", members: [("nadia_petrova", .editor), ("zoe_martin", .editor), ("grandma_ruth", .moderator)],
            picture: DemoStill(ChoirRow(singers: 5), .square)),
        Page(
            handle: "hill_street_fc", name: "Hill Street FC", kind: .organisation,
            about: "Under-15s. We lose with style and win with cake.",
            owner: "marco_rossi", members: [("ines_duarte", .moderator)], picture: DemoStill(FootballShot(), at: 0.9, .square)),
        Page(
            handle: "xiuying_kitchen", name: "秀英的厨房", kind: .person, about: "家常菜，慢慢做。Home cooking, a grandmother’s way.",
            owner: "li_xiuying", members: [("lin_jianguo", .editor)], picture: DemoStill(Dumplings(isSteamed: true), .square)),
        Page(
            handle: "corner_bakery", name: "The Corner Bakery", kind: .organisation,
            about: "From five in the morning, until it is all gone. Market Square 1.",
            owner: "fatima_azz", members: [], picture: DemoStill(Oven(), at: 0.9, .square)),
        Page(
            handle: "riverside_dance", name: "河边广场舞", kind: .organisation,
            about: "每晚七点，河边广场，谁来都欢迎。Every evening at seven, everybody is welcome.",
            owner: "chen_zhiqiang", members: [("wu_fang_", .editor)], picture: DemoStill(DanceRow(dancers: 3), .square)),
        Page(
            handle: "mill_lane_plots", name: "Allotments on Mill Lane", kind: .organisation,
            about: "Twenty-two plots, one pump, and opinions about slugs.",
            owner: "peter_brandt", members: [("elsa_lind", .editor)], picture: DemoStill(Growing(), at: 0.95, .square)),
        Page(
            handle: "novak_bikes", name: "Novák Bicycles", kind: .person, about: "I repair bicycles. Sometimes I ride them.",
            owner: "tomas_novak", members: [], picture: DemoStill(BicycleRide(), .square)),
        Page(
            handle: "run_1024", name: "刘洋跑步", kind: .person, about: "每天一点点。Running every day since day one.",
            owner: "liu_yang_", members: [("huang_jing", .editor)], picture: DemoStill(MorningRun(day: 1024), .square)),
        Page(
            handle: "morning_birds", name: "清晨鸟鸣", kind: .person, about: "退休以后，我听鸟。Birds, before the town wakes up.",
            owner: "lin_jianguo", members: [], picture: DemoStill(SongBirds(), .square)),
        Page(
            handle: "ink_and_paper", name: "墨与纸 Ink & Paper", kind: .person, about: "一天一个字。One sign a day, and what we read.",
            owner: "sun_li_88", members: [], picture: DemoStill(InkSign(sign: "茶"), at: 1, .square)),
    ]
}
