//! Credentials that a program prints.
//!
//! The command is a line for the host's shell, as the AWS CLI takes it. Its errors go where ours do,
//! since they are for whoever sits before the screen; what it prints is read as JSON and never shown.
//! Its output is read without a thread that would hang with it: whoever else has the pipe's other end may keep it long
//! after the program was given up. Its end is polled: a handler for SIGCHLD would take the host's away.

use super::caller::failed;
use super::{Credentials, CredentialsProvider, Resolving, answer, declined};
use crate::config::Features;
use crate::crypto::Zeroizing;
use crate::error::Result;
use std::io;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};
use tokio::io::AsyncReadExt;

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
        let unstarted = |e: &dyn std::fmt::Display| broken(format!("it can't be started: {e}"));
        let (theirs, output) = pipe().await.map_err(|e| unstarted(&e))?;
        let command = self.command.clone();
        let spawned =
            crate::runtime::blocking(move || shell(&command).stdout(theirs).spawn().map(Reaped)).await;
        let mut child = spawned.map_err(|e| unstarted(&e))?.map_err(|e| unstarted(&e))?;
        let exchange = async {
            let output = read(output).await?;
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
type Output = tokio::net::unix::pipe::Receiver;
#[cfg(windows)]
type Output = tokio::net::windows::named_pipe::NamedPipeServer;

/// A pipe: the end for the program, and ours.
#[cfg(unix)]
async fn pipe() -> io::Result<(Stdio, Output)> {
    let (theirs, ours) = tokio::net::unix::pipe::pipe()?;
    Ok((theirs.into_blocking_fd()?.into(), ours))
}

/// One that has a name, since tokio takes no other; it has one end for others, and that is taken at once.
#[cfg(windows)]
async fn pipe() -> io::Result<(Stdio, Output)> {
    let id = crate::crypto::uuid_v4();
    let name = format!(r"\\.\pipe\libaws-{}", String::from_utf8_lossy(&id));
    let ours = tokio::net::windows::named_pipe::ServerOptions::new()
        .access_outbound(false)
        .first_pipe_instance(true)
        .max_instances(1)
        .create(&name)?;
    let theirs = std::fs::OpenOptions::new().write(true).open(&name)?;
    // Reading begins with that.
    ours.connect().await?;
    Ok((theirs.into(), ours))
}

#[cfg(unix)]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.arg("-c").arg(command);
    shell
}

/// The line as it stands, since cmd has quoting rules of its own: with /S it takes away the quotes around it, and no
/// others. /D leaves out what the user has run at its start, which may print.
#[cfg(windows)]
fn shell(command: &str) -> Command {
    use std::os::windows::process::CommandExt;
    let mut shell = Command::new("cmd.exe");
    shell.args(["/D", "/S", "/C"]).raw_arg(format!("\"{command}\""));
    shell
}

async fn read(mut pipe: Output) -> Result<Zeroizing<Vec<u8>>> {
    let mut output = Zeroizing::new(Vec::with_capacity(64 << 10));
    let mut piece = Zeroizing::new([0; 4096]);
    loop {
        match pipe.read(&mut piece[..]).await {
            Ok(0) => return Ok(output),
            Ok(n) if output.len() + n > MAX_OUTPUT => {
                return Err(broken(format!("it printed more than {} KiB", MAX_OUTPUT >> 10)));
            }
            Ok(n) => output.extend_from_slice(&piece[..n]),
            // How a pipe ends on Windows.
            Err(e) if e.kind() == io::ErrorKind::BrokenPipe => return Ok(output),
            Err(e) => return Err(broken(format!("its output can't be read: {e}"))),
        }
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
