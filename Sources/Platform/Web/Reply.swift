package import HTTPTypes

/// An answer with headers of its own, such as a cookie to set.
package struct Reply<Value: Sendable>: Sendable {
    package let value: Value
    package let headers: HTTPFields

    package init(_ value: Value, headers: HTTPFields = [:]) {
        self.value = value
        self.headers = headers
    }
}
