/// Everything that the Pages of the demonstration published in four weeks.
enum DemoPosts {
    static let all: [DemoPost] = (craft + kitchen + together + quiet + outside).sorted {
        ($1.time.daysAgo, $0.time.minute) < ($0.time.daysAgo, $1.time.minute)
    }
}
