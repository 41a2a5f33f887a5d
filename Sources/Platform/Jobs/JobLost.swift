/// Another process has taken the job over, because this one was silent for too long.
struct JobLost: Error {}
