//! The checksums of bodies, and the aws-chunked encoding that carries them.
