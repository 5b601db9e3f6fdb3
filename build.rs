//! Embeds the packed models.
fn main() {
    println!("cargo::rerun-if-changed=models");
}
