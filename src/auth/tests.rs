//! Signatures known from the service's documentation, and what must not be signed.

use super::*;
use crate::checksum::{ChunkSigner, Trailer, encoded_length};
use crate::crypto::sha256;
use crate::identity::{Credentials, Keys};
use http::{HeaderMap, HeaderValue};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const MAY_24: u64 = 1_369_353_600;

fn example() -> Credentials {
    Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
}

fn s3(credentials: &Credentials) -> SigningParams<'_> {
    let time = UNIX_EPOCH + Duration::from_secs(MAY_24);
    SigningParams { credentials, region: "us-east-1", service: "s3", time, options: Options::S3 }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    pairs.iter().map(|(n, v)| (n.parse().unwrap(), HeaderValue::from_static(v))).collect()
}

#[test]
fn get_object() {
    let c = example();
    let target = Target::new("GET", "/test.txt", "examplebucket.s3.amazonaws.com:443", true);
    let mut h = headers(&[("range", "bytes=0-9")]);
    let s = sign(&s3(&c), &target, &mut h, &Payload::Empty).unwrap();
    assert_eq!(text(&s.hex), "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    assert_eq!(h["x-amz-date"], "20130524T000000Z");
    assert_eq!(
        h["authorization"].to_str().unwrap(),
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
         SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, \
         Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
    );
    assert!(h["authorization"].is_sensitive());
    // Signing the same headers again, as a retry does, gives the same.
    let again = sign(&s3(&c), &target, &mut h, &Payload::Empty).unwrap();
    assert_eq!(again.hex, s.hex);
}

#[test]
fn put_object_and_list() {
    let c = example();
    let mut h =
        headers(&[("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")]);
    let target = Target::new("PUT", "/test%24file.text", "examplebucket.s3.amazonaws.com", true);
    let s = sign(&s3(&c), &target, &mut h, &Payload::of(b"Welcome to Amazon S3.")).unwrap();
    assert_eq!(text(&s.hex), "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    for (query, expect) in [
        ("lifecycle", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        ("prefix=J&max-keys=2", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
    ] {
        let target = Target { method: "GET", path: "/", query, ..target };
        let s = sign(&s3(&c), &target, &mut HeaderMap::new(), &Payload::Empty).unwrap();
        assert_eq!(text(&s.hex), expect, "{query}");
    }
}

#[test]
fn presigned_get() {
    let c = example();
    let target = Target::new("GET", "/test.txt", "examplebucket.s3.amazonaws.com", true);
    let day = Duration::from_secs(86_400);
    let query = presign(&s3(&c), &target, &HeaderMap::new(), &Payload::Unsigned, day).unwrap();
    assert_eq!(
        query,
        "X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
         &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    );
    for seconds in [0, 7 * 86_400 + 1] {
        let expires = Duration::from_secs(seconds);
        assert!(presign(&s3(&c), &target, &HeaderMap::new(), &Payload::Unsigned, expires).is_err());
    }
}

/// The documentation's upload in chunks of 64 KiB, from its head to the last chunk.
#[test]
fn signed_chunks() {
    let c = example();
    let mut h = headers(&[
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "66560"),
        ("content-length", "66824"),
    ]);
    assert_eq!(encoded_length(66_560, Some(65_536), true, &Trailer::None), 66_824);
    let target = Target::new("PUT", "/examplebucket/chunkObject.txt", "s3.amazonaws.com", true);
    let head = sign(&s3(&c), &target, &mut h, &Payload::SignedChunks).unwrap();
    assert_eq!(text(&head.hex), "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");
    let mut chunks = head.chunks(&s3(&c));
    let expect = [
        (65_536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
        (1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
        (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ];
    for (len, signature) in expect {
        assert_eq!(text(&chunks.chunk(&sha256(&vec![b'a'; len]))), signature);
    }
    assert_eq!(text(&chunks.restart().chunk(&sha256(&[b'a'; 65_536]))), expect[0].1);
}

#[test]
fn a_signed_trailer() {
    let c = example();
    let mut h = headers(&[
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "66560"),
        ("x-amz-trailer", "x-amz-checksum-crc32c"),
    ]);
    let target = Target::new("PUT", "/examplebucket/chunkObject.txt", "s3.amazonaws.com", true);
    let head = sign(&s3(&c), &target, &mut h, &Payload::SignedTrailer).unwrap();
    assert_eq!(text(&head.hex), "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e");
    let mut chunks = head.chunks(&s3(&c));
    for (len, signature) in [
        (65_536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
        (1024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
        (0, "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992"),
    ] {
        assert_eq!(text(&chunks.chunk(&sha256(&vec![b'a'; len]))), signature);
    }
    assert_eq!(
        text(&chunks.trailer(b"x-amz-checksum-crc32c:sOO8/Q==\n")),
        "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435"
    );
}

#[test]
fn what_proxies_touch_is_not_signed() {
    let c = example();
    let target = Target::new("GET", "/", "h", true);
    let all = headers(&[
        ("accept-encoding", "identity"),
        ("amz-sdk-request", "attempt=1"),
        ("connection", "keep-alive"),
        ("expect", "100-continue"),
        ("host", "ignored"),
        ("transfer-encoding", "chunked"),
        ("user-agent", "u"),
        ("x-amzn-trace-id", "t"),
    ]);
    let mut h = all.clone();
    sign(&s3(&c), &target, &mut h, &Payload::Empty).unwrap();
    let authorization = h["authorization"].to_str().unwrap();
    assert!(
        authorization.contains("SignedHeaders=amz-sdk-request;host;x-amz-content-sha256;x-amz-date,"),
        "{authorization}"
    );
}

#[test]
fn session_tokens() {
    let mut keys = Keys::new("AK", "secret");
    keys.session_token = Some("a token/+=".into());
    let c = Credentials::from(keys);
    let target = Target::new("GET", "/", "h", true);
    let mut p = s3(&c);
    let mut seen = Vec::new();
    for place in [TokenPlace::Signed, TokenPlace::Unsigned, TokenPlace::S3Session] {
        p.options.token = place;
        let mut h = HeaderMap::new();
        sign(&p, &target, &mut h, &Payload::Empty).unwrap();
        let name =
            if place == TokenPlace::S3Session { "x-amz-s3session-token" } else { "x-amz-security-token" };
        assert!(h[name].is_sensitive());
        let signed = h["authorization"].to_str().unwrap().contains(name);
        assert_eq!(signed, place != TokenPlace::Unsigned);
        let query =
            presign(&p, &target, &HeaderMap::new(), &Payload::Unsigned, Duration::from_secs(9)).unwrap();
        assert!(query.contains("-Token=a%20token%2F%2B%3D"), "{query}");
        seen.push(query.ends_with("Token=a%20token%2F%2B%3D"));
    }
    assert_eq!(seen, [false, true, false]);
    // Credentials without a token leave none of an earlier attempt.
    let plain = example();
    let mut h = headers(&[("x-amz-security-token", "old")]);
    sign(&s3(&plain), &target, &mut h, &Payload::Empty).unwrap();
    assert!(!h.contains_key("x-amz-security-token"));
}

#[test]
fn a_caller_s_own_content_hash_is_what_is_signed() {
    let c = example();
    let p = SigningParams { options: Options::DEFAULT, ..s3(&c) };
    let target = Target::new("POST", "/", "h", true);
    let mut given = headers(&[("x-amz-content-sha256", "UNSIGNED-PAYLOAD")]);
    let a = sign(&p, &target, &mut given, &Payload::of(b"x")).unwrap();
    let mut set = HeaderMap::new();
    let options = Options { content_sha256_header: true, ..Options::DEFAULT };
    let b = sign(&SigningParams { options, ..p }, &target, &mut set, &Payload::Unsigned).unwrap();
    assert_eq!(a.hex, b.hex);
}

#[test]
fn what_can_t_be_signed_is_refused() {
    let target = Target::new("GET", "/", "h", true);
    let anonymous = Credentials::anonymous();
    let e = sign(&s3(&anonymous), &target, &mut HeaderMap::new(), &Payload::Empty).unwrap_err();
    assert_eq!(e.facts().code, "NoCredentials");
    let c = Credentials::new("A\r\nX: y", "s");
    let e = sign(&s3(&c), &target, &mut HeaderMap::new(), &Payload::Empty).unwrap_err();
    assert_eq!(e.facts().code, "InvalidHeaderValue");
    // Any time at all has a stamp.
    let c = example();
    for time in [UNIX_EPOCH - Duration::from_secs(1), SystemTime::now() + Duration::from_secs(1 << 40)] {
        let p = SigningParams { time, ..s3(&c) };
        assert!(sign(&p, &target, &mut HeaderMap::new(), &Payload::Empty).is_ok());
    }
}

#[test]
fn dates() {
    for (seconds, expect) in [
        (0, "19700101T000000Z"),
        (951_782_399, "20000228T235959Z"),
        (951_782_400, "20000229T000000Z"),
        (1_440_938_160, "20150830T123600Z"),
        (4_107_542_399, "21000228T235959Z"),
        (4_107_542_400, "21000301T000000Z"),
        (1 << 40, "99991231T235959Z"),
    ] {
        assert_eq!(text(stamp::Stamp::new(UNIX_EPOCH + Duration::from_secs(seconds)).full()), expect);
    }
}

#[test]
fn events_go_on_past_midnight() {
    let c = example();
    let mut h = HeaderMap::new();
    let head = sign(&s3(&c), &Target::new("POST", "/", "h", true), &mut h, &Payload::Events).unwrap();
    let (mut a, mut b) = (head.chunks(&s3(&c)), head.chunks(&s3(&c)));
    let now = s3(&c).time;
    assert_eq!(a.event(now, b"h", b"p"), b.event(now, b"h", b"p"));
    let tomorrow = now + Duration::from_secs(86_400);
    assert_eq!(a.event(tomorrow, b"h", b"p"), b.event(tomorrow, b"h", b"p"));
    // Each covers the one before.
    assert_ne!(a.event(tomorrow, b"h", b"p"), a.event(tomorrow, b"h", b"p"));
}

#[test]
fn schemes() {
    for s in [Scheme::SigV4, Scheme::SigV4a, Scheme::S3Express, Scheme::Bearer, Scheme::None] {
        assert_eq!(Scheme::parse(s.id()), Some(s));
    }
    assert_eq!(Scheme::parse("aws.auth#sigv2"), None);
    let mut h = HeaderMap::new();
    assert!(bearer(&mut h, "t", false).is_err() && bearer(&mut h, "", true).is_err());
    assert!(bearer(&mut h, "a\nb", true).is_err() && h.is_empty());
    bearer(&mut h, "t", true).unwrap();
    assert_eq!(h["authorization"], "Bearer t");
    assert!(h["authorization"].is_sensitive());
}
