import GRDB

extension Configuration {
    static var writing: Configuration {
        var configuration = Configuration()
        // Another process (a backup, an administrator's command) may hold the file for a moment.
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA journal_mode = WAL;
                    PRAGMA synchronous = FULL;
                    PRAGMA journal_size_limit = 67108864;
                    PRAGMA cache_size = -16384;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA secure_delete = ON;
                    """)
        }
        return configuration
    }

    static var reading: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY;")
        }
        return configuration
    }
}
