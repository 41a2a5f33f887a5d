extension DemoPosts {
    /// Birds, and the allotments.
    static let quiet: [DemoPost] = [
        .film(
            "thrush", "morning_birds", DemoTime(27, 6, 15), .landscape, .birds, [DemoShot(SongBirds(), 16)],
            "今天的画眉叫得特别好听。The thrush was in good voice today. #画眉 #birds",
            .init(who: "mei_lin", text: "爸，真好听！"), .init(who: "zoe_martin", text: "That third phrase is in G major. I checked.")),
        .film(
            "evening_birds", "morning_birds", DemoTime(20, 6, 10), .portrait, .birds,
            [
                DemoShot(
                    SongBirds(
                        sky: (0xB9D7E8, 0xF3F0E0), blossom: 0xFFFFFF,
                        plumage: [(0xB4452F, 0xF7D9B0), (0x33557A, 0xCFE2EA), (0x2B2F36, 0xE0A83A)]), 12)
            ],
            "三只，各唱各的。Three of them, each with their own opinion. #birds"),
        .film(
            "ducks", "morning_birds", DemoTime(14, 7, 20), .landscape, .brook, [DemoShot(DuckFamily(), 14)],
            "鸭妈妈带五个孩子过河。Mother duck and five. #birds #river", place: "Riverside",
            .init(who: "grandma_ruth", text: "They send their regards every morning 🦆", isPinned: true),
            .init(who: "leo_schmidt", text: "can we keep one", answers: [("elsa_lind", "No, Leo.")])),
        .film(
            "koi", "morning_birds", DemoTime(9, 16, 30), .portrait, .brook, [DemoShot(KoiPond(), 18)],
            "公园的锦鲤，看十八秒不后悔。Eighteen seconds of fish. #鱼 #quiet",
            .init(who: "ines_duarte", text: "After a night shift, exactly this."),
            .init(who: "david_cohen", text: "Better than my waiting room aquarium.")),
        .film(
            "koi_dark", "morning_birds", DemoTime(3, 17, 0), .square, .brook,
            [
                DemoShot(
                    KoiPond(
                        water: (0x27405A, 0x16283C), fish: [(0xF6F1E6, 0xF6F1E6), (0xF0B429, 0xE8622C), (0xD6402E, 0xF6F1E6)], count: 7), 9)
            ], "傍晚的池子。#鱼"),
        .film(
            "sunrise", "morning_birds", DemoTime(1, 6, 30), .portrait, .birds, [DemoShot(Sunrise(), 15)],
            "今天的日出，给没起床的人。Sunrise, for those who slept. #morning",
            .init(who: "lin_xiaoyu", text: "谢谢爷爷，我就是没起床的人。"), .init(who: "oliver_grant", text: "So that is what it looks like.")),
        .film(
            "tomatoes", "mill_lane_plots", DemoTime(23, 10, 0), .portrait, .birds, [DemoShot(Growing(), 14)],
            "One summer of Elsa’s tomato in fourteen seconds. #garden #timelapse", place: "Mill Lane",
            .init(
                who: "elsa_lind", text: "Her name is Ingrid.",
                answers: [("peter_brandt", "The scarecrow is also called Ingrid."), ("elsa_lind", "So?")], isPinned: true)),
        .film(
            "aubergine", "mill_lane_plots", DemoTime(13, 10, 5), .square, .wind,
            [DemoShot(Growing(fruit: 0x5A3A78, sky: (0xF3D9B0, 0xFBF0DC)), 9)], "And Priya’s aubergine. It won. #garden #timelapse",
            .init(who: "priya_nair", text: "Curry on Thursday. Everybody.")),
        .film(
            "bees", "mill_lane_plots", DemoTime(19, 13, 0), .landscape, .birds, [DemoShot(BeeFlowers(), 13)],
            "The last bees of the year, still at work. #bees #garden",
            .init(who: "yuki_tanaka", text: "I could watch them all day. I did."), .init(who: "wang_xiaoming", text: "蜜蜂有五只眼睛！")),
        .film(
            "poppies", "mill_lane_plots", DemoTime(11, 13, 10), .portrait, .birds,
            [DemoShot(BeeFlowers(petals: [0xD6402E, 0xE8622C, 0xF3C24A], sky: (0xF7DDC6, 0xFBF3E4)), 9)],
            "Poppies from the seeds that Tomás “lost”. #garden #bees"),
        .pictures(
            "harvest", "mill_lane_plots", DemoTime(6, 12, 0),
            [
                DemoStill(Growing(), at: 0.95, .square), DemoStill(BeeFlowers(), .square), DemoStill(Seasons(), .square),
                DemoStill(Growing(fruit: 0xE8A33A), at: 0.97, .square),
                DemoStill(KoiPond(), .square), DemoStill(SongBirds(), .square), DemoStill(DuckFamily(), .square),
                DemoStill(Sunrise(), .square), DemoStill(KiteHill(), .square),
            ],
            "Nine pictures of one good year. #garden #harvest", place: "Mill Lane",
            .init(who: "tomas_novak", text: "No slugs. Suspicious."), .init(who: "mei_lin", text: "Beautiful, all nine.")),
        .film(
            "first_snow", "mill_lane_plots", DemoTime(2, 8, 0), .landscape, .wind, [DemoShot(Seasons(season: .winter), 12)],
            "It came in the night. Cover your kale. #snow #garden", place: "Mill Lane",
            .init(who: "leo_schmidt", text: "SNOW!!!!!!", isPinned: true), .init(who: "elsa_lind", text: "The kale is laughing.")),
    ]
}
