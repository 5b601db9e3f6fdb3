/* The one function that Rust's standard library takes from bcryptprimitives.dll, for wine 8, which has no such file. */
#include <windows.h>
/* After it. */
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *to, SIZE_T n) { return RtlGenRandom(to, (ULONG)n); }
