// The peer's server: a token looked up for each request, and one resolver for each query.
package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strings"
	"time"

	graphql "github.com/graph-gophers/graphql-go"
	_ "github.com/mattn/go-sqlite3"
)

const token = `SELECT u.id, u.user_name FROM api_token s JOIN "user" u ON u.id = s.user_id WHERE s.secret_hash = ?
AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > ?) AND NOT u.disabled`

const moment = "2006-01-02 15:04:05.000000+00:00"

type user struct {
	id   int64
	name string
}

type userKey struct{}

type root struct {
	database                       *sql.DB
	opened, paged, audited, settled statement
}

type pageArguments struct {
	First int32
	After *string
}

func (r *root) CustomerClass(args struct{ ID graphql.ID }) (*CustomerClass, error) {
	found, err := r.opened.open(keyOf(args.ID))
	if err != nil || found == nil {
		return nil, err
	}
	return found.(*CustomerClass), nil
}

func (r *root) CustomerClasses(args pageArguments) (*CustomerClassConnection, error) {
	place, err := placeOf(args.After, "", 0)
	if err != nil {
		return nil, err
	}
	found, info, err := r.paged.page(args.First, place)
	if err != nil {
		return nil, err
	}
	nodes := make([]*CustomerClass, len(found))
	for at, one := range found {
		nodes[at] = one.(*CustomerClass)
	}
	return &CustomerClassConnection{Nodes: nodes, PageInfo: info}, nil
}

func (r *root) AuditLog(args pageArguments) (*AuditRecordConnection, error) {
	place, err := placeOf(args.After, int64(1)<<62)
	if err != nil {
		return nil, err
	}
	found, info, err := r.audited.page(args.First, place)
	if err != nil {
		return nil, err
	}
	nodes := make([]*AuditRecord, len(found))
	for at, one := range found {
		nodes[at] = one.(*AuditRecord)
	}
	return &AuditRecordConnection{Nodes: nodes, PageInfo: info}, nil
}

func (r *root) Customers(args pageArguments) (*CustomerConnection, error) {
	place, err := placeOf(args.After, "", 0)
	if err != nil {
		return nil, err
	}
	found, info, err := r.settled.page(args.First, place)
	if err != nil {
		return nil, err
	}
	nodes := make([]*Customer, len(found))
	for at, one := range found {
		nodes[at] = one.(*Customer)
	}
	return &CustomerConnection{Nodes: nodes, PageInfo: info}, nil
}

func main() {
	path := strings.TrimPrefix(os.Getenv("CUSTOMER_CLASSES_DATABASE"), "sqlite:///")
	// Writes say BEGIN IMMEDIATE; a save is on the disk before it is answered, as ours is.
	database, err := sql.Open("sqlite3", "file:"+path+"?_txlock=immediate&_journal_mode=WAL&_synchronous=FULL&_busy_timeout=5000")
	must(err)
	database.SetMaxOpenConns(4)
	database.SetMaxIdleConns(4)
	found := readShapes()
	resolvers := &root{
		database: database,
		opened:   prepare(database, found["open"], func() row { return &rowOpen{} }, listsOpen),
		paged:    prepare(database, found["page"], func() row { return &rowPage{} }, listsPage),
		audited:  prepare(database, found["audit"], func() row { return &rowAudit{} }, listsAudit),
		settled:  prepare(database, found["settings"], func() row { return &rowSettings{} }, listsSettings),
	}
	schema := graphql.MustParseSchema(schemaText, resolvers, graphql.UseFieldResolvers())
	identity, err := database.Prepare(token)
	must(err)
	http.HandleFunc("/graphql", func(w http.ResponseWriter, r *http.Request) {
		digest := sha256.Sum256([]byte(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")))
		var who user
		given := []interface{}{hex.EncodeToString(digest[:]), time.Now().UTC().Format(moment)}
		if err := identity.QueryRow(given...).Scan(&who.id, &who.name); err != nil {
			http.Error(w, "Sign in.", http.StatusUnauthorized)
			return
		}
		var asked struct {
			Query     string                 `json:"query"`
			Variables map[string]interface{} `json:"variables"`
		}
		if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		answer := schema.Exec(context.WithValue(r.Context(), userKey{}, who), asked.Query, "", asked.Variables)
		content, err := json.Marshal(answer)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(content)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("CUSTOMER_CLASSES_PORT"), nil))
}
