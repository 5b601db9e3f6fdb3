//! Credentials that a program prints.
//!
//! The command is a line for the host's shell, as the AWS CLI takes it. Its errors go where ours do,
//! since they are for whoever sits before the screen; what it prints is read as JSON and never shown.
//! Its output is read without a thread that would hang with it, and its end is
//! polled: a handler for SIGCHLD would take the host's away.

use super::caller::failed;
use super::{Credentials, CredentialsProvider, Resolving, answer, declined};
use crate::config::Features;
use crate::crypto::Zeroizing;
use crate::error::Result;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

/// The most that is read of what a program prints.
const MAX_OUTPUT: usize = 1 << 20;

/// How long a program may take, if nothing else is said.
pub const PROCESS_LIMIT: Duration = Duration::from_secs(60);

/// Runs a program.
#[derive(Clone)]
pub struct ProcessProvider {
    command: String,
    account_id: Option<String>,
    limit: Duration,
}

impl ProcessProvider {
    /// By a line for the shell.
    pub fn new(command: impl Into<String>, limit: Duration) -> ProcessProvider {
        ProcessProvider { command: command.into(), account_id: None, limit }
    }

    /// The account, where the program does not say.
    pub fn with_account_id(mut self, id: Option<&str>) -> ProcessProvider {
        self.account_id = id.map(str::to_owned);
        self
    }

    async fn run(&self) -> Result<Credentials> {
        if self.command.trim().is_empty() {
            return Err(declined("no credential_process is configured"));
        }
        let command = self.command.clone();
        let spawned = crate::runtime::blocking(move || shell(&command).spawn()).await;
        let child = match spawned {
            Ok(Ok(child)) => child,
            Ok(Err(e)) => return Err(broken(format!("it can't be started: {e}"))),
            Err(e) => return Err(broken(format!("it can't be started: {e}"))),
        };
        let mut child = Reaped(child);
        let exchange = async {
            let output = read(&mut child.0).await?;
            let status = loop {
                match child.0.try_wait() {
                    Ok(Some(status)) => break status,
                    Ok(None) => tokio::time::sleep(Duration::from_millis(2)).await,
                    Err(e) => return Err(broken(format!("its end can't be waited for: {e}"))),
                }
            };
            match status.success() {
                true => Ok(output),
                false => Err(broken(format!("it ended with {status}"))),
            }
        };
        let output = tokio::time::timeout(self.limit, exchange).await.unwrap_or_else(|_| {
            Err(broken(format!("it did not end within {} s", self.limit.as_secs_f64())))
        })?;
        let mut all = answer::object(&output, "the credential process")?;
        match all.get("Version").and_then(serde_json::Value::as_i64) {
            Some(1) => {}
            Some(other) => return Err(broken(format!("its Version is {other}; only 1 is known"))),
            None => return Err(broken("Version is missing from what it printed".into())),
        }
        all.clear();
        let mut keys = answer::parse(&output, "process", "the credential process")?.keys();
        keys.features = Features::known("CREDENTIALS_PROCESS");
        keys.account_id = keys.account_id.or_else(|| self.account_id.clone());
        Ok(keys.into())
    }
}

/// A child that is killed and collected when nobody waits for it any more.
struct Reaped(Child);

impl Drop for Reaped {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            let _ = self.0.kill();
            // What was killed ends at once.
            let _ = self.0.wait();
        }
    }
}

#[cfg(unix)]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.arg("-c").arg(command).stdout(Stdio::piped());
    shell
}

#[cfg(windows)]
fn shell(command: &str) -> Command {
    use std::os::windows::process::CommandExt;
    let mut shell = Command::new("cmd.exe");
    // The line as it stands: cmd has quoting rules of its own.
    shell.arg("/C").raw_arg(command).stdout(Stdio::piped());
    shell
}

#[cfg(unix)]
async fn read(child: &mut Child) -> Result<Zeroizing<Vec<u8>>> {
    use tokio::io::AsyncReadExt;
    let Some(stdout) = child.stdout.take() else { return Err(broken("it has no output".into())) };
    let lost = |e: std::io::Error| broken(format!("its output can't be read: {e}"));
    let mut pipe = tokio::net::unix::pipe::Receiver::from_owned_fd(stdout.into()).map_err(lost)?;
    let mut output = Zeroizing::new(Vec::with_capacity(64 << 10));
    let mut piece = Zeroizing::new([0; 4096]);
    loop {
        match pipe.read(&mut piece[..]).await.map_err(lost)? {
            0 => return Ok(output),
            n if output.len() + n > MAX_OUTPUT => {
                return Err(broken(format!("it printed more than {} KiB", MAX_OUTPUT >> 10)));
            }
            n => output.extend_from_slice(&piece[..n]),
        }
    }
}

#[cfg(windows)]
async fn read(child: &mut Child) -> Result<Zeroizing<Vec<u8>>> {
    use std::io::Read;
    let Some(stdout) = child.stdout.take() else { return Err(broken("it has no output".into())) };
    let work = move || {
        let mut output = Zeroizing::new(Vec::with_capacity(64 << 10));
        stdout.take(MAX_OUTPUT as u64 + 1).read_to_end(&mut output).map(|_| output)
    };
    match crate::runtime::blocking(work).await {
        Ok(Ok(output)) if output.len() > MAX_OUTPUT => {
            Err(broken(format!("it printed more than {} KiB", MAX_OUTPUT >> 10)))
        }
        Ok(Ok(output)) => Ok(output),
        _ => Err(broken("its output can't be read".into())),
    }
}

fn broken(why: String) -> crate::error::Error {
    failed("CredentialProcess", format!("the credential process: {why}"))
}

impl CredentialsProvider for ProcessProvider {
    fn name(&self) -> &str {
        "process"
    }

    fn resolve(&self, _: SystemTime) -> Resolving<'_> {
        Box::pin(self.run())
    }
}

/// The command may hold a secret.
impl std::fmt::Debug for ProcessProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ProcessProvider")
    }
}
