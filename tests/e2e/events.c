/* A two-way stream over HTTP/2 from one event loop: a queue, a reader, a writer, no thread of ours. */
#include "live.h"

#define CONVERSE "{\"botId\": \"ABCDEFGHIJ\", \"botAliasId\": \"TSTALIASID\", \"localeId\": \"en_US\", \"sessionId\": \"s-1\"}"
#define SAYS 40

static libaws_client *lex(int server) {
    libaws_error *err = NULL;
    libaws_config *c = live_config(server, NULL, NULL);
    libaws_client *client = libaws_client_new(NULL, "lexv2-runtime", c, &err);
    ok(client ? LIBAWS_OK : libaws_error_status(err), &err);
    libaws_config_free(c);
    return client;
}

/* Sends numbered events as there is room, and reads answers as they come; the server checks every signature. */
static void converse(int server) {
    libaws_client *client = lex(server);
    libaws_queue *q = libaws_queue_new(NULL, NULL);
    libaws_operation *o = start(client, "StartConversation", CONVERSE);
    libaws_writer *writer = libaws_operation_writer(o, NULL);
    libaws_reader *reader = NULL;
    static char event[60000];
    int sent = 0, got = 0, finished = 0, done = 0, full = 0;
    CHECK_INT(libaws_operation_submit(o, q, 9, NULL), LIBAWS_OK);
    while (!done) {
        libaws_completion c;
        while (!full && sent < SAYS) {
            memset(event, 'x', sizeof event);
            event[snprintf(event, sizeof event, "{\"TextInputEvent\": {\"text\": \"%d", sent)] = 'x';
            memcpy(event + sizeof event - 3, "\"}}", 3);
            libaws_status st = libaws_writer_event(writer, LIBAWS_JSON, bytes(event), sizeof event, 0, NULL);
            full = st == LIBAWS_E_AGAIN;
            CHECK(full || st == LIBAWS_OK);
            sent += st == LIBAWS_OK;
        }
        if (sent == SAYS && !finished++) CHECK_INT(libaws_writer_finish(writer, NULL), LIBAWS_OK);
        CHECK_INT(libaws_queue_poll(q, &c, sizeof c, 1, 20 * SECOND), 1);
        CHECK_INT(c.tag, 9);
        if (c.kind == LIBAWS_WRITABLE) full = 0;
        if (c.kind == LIBAWS_HEAD) CHECK((reader = libaws_operation_reader(o, NULL)));
        if (c.kind == LIBAWS_DONE) {
            CHECK_INT(c.status, LIBAWS_OK);
            done = 1;
        }
        while (reader && !done) {
            const libaws_value *value = NULL;
            libaws_error *err = NULL;
            libaws_status st = libaws_reader_event(reader, &value, 0, &err);
            if (st == LIBAWS_E_AGAIN || st == LIBAWS_END) break;
            ok(st, &err);
            const char *p = NULL;
            size_t n = 0;
            CHECK_INT(libaws_value_str(member(value, "TranscriptEvent", "transcript", NULL), &p, &n), LIBAWS_OK);
            char want[64];
            snprintf(want, sizeof want, "%d TextInputEvent {\"text\":\"%dx", got, got);
            CHECK(n > 50000 && strncmp(p, want, strlen(want)) == 0);
            got++;
        }
    }
    CHECK_INT(got, SAYS);
    libaws_reader_free(reader);
    libaws_writer_free(writer);
    libaws_operation_free(o);
    libaws_queue_free(q);
    libaws_client_free(client);
}

TEST(a_conversation_in_one_event_loop) { converse(EVENTS); }

TEST(the_same_over_tls) { converse(EVENTS_TLS); }

TEST(cancel_ends_a_conversation_and_not_the_connection) {
    libaws_client *client = lex(EVENTS_TLS);
    for (int i = 0; i < 3; i++) {
        const libaws_value *value = NULL;
        const char say[] = "{\"TextInputEvent\": {\"text\": \"hello\"}}";
        libaws_operation *o = start(client, "StartConversation", CONVERSE);
        libaws_writer *writer = libaws_operation_writer(o, NULL);
        CHECK_INT(libaws_writer_event(writer, LIBAWS_JSON, bytes(say), strlen(say), 0, NULL), LIBAWS_OK);
        finish(o);
        libaws_reader *reader = libaws_operation_reader(o, NULL);
        CHECK_INT(libaws_reader_event(reader, &value, 20 * SECOND, NULL), LIBAWS_OK);
        libaws_operation_cancel(o);
        CHECK_INT(libaws_reader_event(reader, &value, 20 * SECOND, NULL), LIBAWS_E_CANCELLED);
        libaws_reader_free(reader);
        CHECK_INT(libaws_writer_event(writer, LIBAWS_JSON, bytes(say), strlen(say), SECOND, NULL), LIBAWS_E_CLOSED);
        libaws_writer_free(writer);
        libaws_operation_free(o);
    }
    libaws_client_free(client);
}
