import API
import ChannelsAPI
import ChatsAPI
import Foundation
import NIOCore

/// A frame that came in, read as what it is.
enum LiveFrame {
    case hello(Hello)
    case message(Message)
    case answer(Answer)
    case signedOut
    case groupSize(GroupSize)
    case video(Video)
    case videoProgress(VideoProgress)
    case change(Change)
    /// A kind that this version does not know.
    case unknown

    typealias Answer = API.Answer

    private struct Head: Decodable {
        let type: String
        let seq: Int64?
    }

    init(_ bytes: ByteBuffer) throws {
        let data = Data(bytes.readableBytesView)
        let decoder = JSONDecoder()
        let head = try decoder.decode(Head.self, from: data)
        switch head.type {
        case LiveAPI.hello.type: self = .hello(try decoder.decode(FrameEnvelope<Hello>.self, from: data).body)
        case ChatsAPI.message.type: self = .message(try decoder.decode(FrameEnvelope<Message>.self, from: data).body)
        case LiveAPI.answer.type: self = .answer(try decoder.decode(FrameEnvelope<Answer>.self, from: data).body)
        case LiveAPI.signedOut.type: self = .signedOut
        case ChatsAPI.groupSize.type: self = .groupSize(try decoder.decode(FrameEnvelope<GroupSize>.self, from: data).body)
        case ChannelsAPI.videoChanged.type: self = .video(try decoder.decode(FrameEnvelope<Video>.self, from: data).body)
        case ChannelsAPI.videoProgress.type:
            self = .videoProgress(try decoder.decode(FrameEnvelope<VideoProgress>.self, from: data).body)
        default:
            guard let seq = head.seq else {
                self = .unknown
                return
            }
            self = .change(Change(type: head.type, seq: seq, body: try decoder.decode(FrameEnvelope<JSON>.self, from: data).body))
        }
    }
}
