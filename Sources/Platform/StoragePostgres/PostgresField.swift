/// The parts of an error of the server. In C they are character constants, which Swift does not take over.
enum PostgresField: Unicode.Scalar {
    case state = "C"
    case message = "M"
    case detail = "D"
    case table = "t"
    case column = "c"
    case constraint = "n"

    var code: CInt { CInt(rawValue.value) }
}
