//! Known answers: FIPS 180, RFC 1321, RFC 4231, RFC 4648.

use super::*;

#[test]
fn digests() {
    assert_eq!(hex(&sha256(b"abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let mut d = Sha256::new();
    d.update(b"a");
    d.update(b"");
    d.update(b"bc");
    assert_eq!(d.finish(), sha256(b"abc"));
    let mut d = Sha1::new();
    d.update(b"abc");
    assert_eq!(hex(&d.finish()), "a9993e364706816aba3e25717850c26c9cd0d89d");
    let mut d = Md5::new();
    d.update(b"abc");
    assert_eq!(hex(&d.finish()), "900150983cd24fb0d6963f7d28e17f72");
    assert!(hex(&Sha512::new().finish()).starts_with("cf83e1357eefb8bd"));
}

#[test]
fn hmac() {
    let key = HmacKey::new(b"Jefe");
    let code = key.sign(b"what do ya want for nothing?");
    assert_eq!(hex(&code), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    assert_eq!(key.clone().sign(b"what do ya want for nothing?"), code);
    assert!(key.verify(b"what do ya want for nothing?", &code));
    assert!(!key.verify(b"what do ya want for nothing!", &code));
    // A key longer than a block is hashed first.
    let long = HmacKey::new(&[0xaa; 131]);
    assert_eq!(
        hex(&long.sign(b"Test Using Larger Than Block-Size Key - Hash Key First")),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    );
    assert_eq!(format!("{key:?}"), "HmacKey(..)");
}

#[test]
fn encodings() {
    let digest = sha256(b"x");
    assert_eq!(hex(&digest).as_bytes(), hex32(&digest));
    let mut out = b"=".to_vec();
    hex_into(&[0, 0xaf, 0xff], &mut out);
    assert_eq!(out, b"=00afff");
}

#[test]
fn uuids_have_their_form_and_differ() {
    let mut seen = std::collections::HashSet::new();
    for _ in 0..200 {
        let id = uuid_v4();
        assert_eq!([id[8], id[13], id[18], id[23]], [b'-'; 4]);
        assert_eq!(id[14], b'4');
        assert!(b"89ab".contains(&id[19]));
        assert!(id.iter().all(|b| b.is_ascii_hexdigit() || *b == b'-'));
        assert!(seen.insert(id));
    }
    let here = uuid_v4();
    assert_ne!(std::thread::spawn(uuid_v4).join().ok(), Some(here));
}

#[test]
fn jitter_stays_below_one() {
    let all: Vec<f64> = (0..1000).map(|_| unit_random()).collect();
    assert!(all.iter().all(|x| (0.0..1.0).contains(x)));
    let mean = all.iter().sum::<f64>() / 1000.0;
    assert!((0.4..0.6).contains(&mean), "{mean}");
}

#[test]
fn random_bytes_fill_all() {
    let (mut a, mut b) = ([0; 64], [0; 64]);
    random_bytes(&mut a).unwrap();
    random_bytes(&mut b).unwrap();
    assert_ne!(a, b);
}

#[test]
fn secrets_do_not_show() {
    let s = Secret::new("hunter2".to_owned());
    assert_eq!(s.expose(), "hunter2");
    assert_eq!(format!("{s:?} {:?}", Some(&s)), "*** Some(***)");
    assert_eq!(s, Secret::from("hunter2"));
}

#[cfg(feature = "fips")]
#[test]
fn a_fips_build_is_in_its_mode_and_refuses_sha_1_under_a_signature() {
    assert!(aws_lc_rs::try_fips_mode().is_ok());
    let key = EcdsaKey::from_scalar(&[7; 32]).unwrap();
    let signature = key.sign(b"message").unwrap();
    assert!(key.verify(b"message", &signature));
    assert!(!key.verify(b"another", &signature));
    assert_eq!(key.sign_digest(&[0; 20]).unwrap_err().facts().code, "NotApproved");
    assert!(EcdsaKey::from_scalar(&[0; 32]).is_err());
}
