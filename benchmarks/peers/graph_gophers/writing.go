package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	graphql "github.com/graph-gophers/graphql-go"
)

// change is a row of the audit log: entity, key, name, version, panel, property, before, after.
type change [8]interface{}

const record = `INSERT INTO audit_record (id, at, user_id, user_name, realm, address, action, entity_type, entity_id,
entity_name, entity_version, panel, property, before, after, hash)
VALUES (?, ?, ?, ?, 'ADMIN', '127.0.0.1', 'UPDATE', ?, ?, ?, ?, ?, ?, ?, ?, ?)`

func appendChanges(tx *sql.Tx, who user, now string, changes []change) error {
	var last int64
	var link string
	if err := tx.QueryRow("SELECT last_id, hash FROM audit_head WHERE id = 1").Scan(&last, &link); err != nil {
		return err
	}
	prepared, err := tx.Prepare(record)
	if err != nil {
		return err
	}
	defer prepared.Close()
	for _, one := range changes {
		last++
		digest := sha256.Sum256([]byte(fmt.Sprint(link, now, one)))
		link = hex.EncodeToString(digest[:])
		values := append([]interface{}{last, now, who.id, who.name}, one[:]...)
		if _, err := prepared.Exec(append(values, link)...); err != nil {
			return err
		}
	}
	_, err = tx.Exec("UPDATE audit_head SET last_id = ?, hash = ? WHERE id = 1", last, link)
	return err
}

type saveInput struct {
	ID              graphql.ID
	ExpectedVersion int32
	Description     string
}

// CustomerClassSave saves the description of a class.
func (r *root) CustomerClassSave(ctx context.Context, args struct{ Input saveInput }) (*CustomerClassSavePayload, error) {
	who, now, key := ctx.Value(userKey{}).(user), time.Now().UTC().Format(moment), keyOf(args.Input.ID)
	tx, err := r.database.Begin()
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	var version int32
	var before, name string
	found := tx.QueryRow("SELECT version, description, name FROM customer_class WHERE id = ?", key)
	if err := found.Scan(&version, &before, &name); err != nil {
		return nil, err
	}
	if version != args.Input.ExpectedVersion {
		return nil, fmt.Errorf("the class was changed")
	}
	version++
	_, err = tx.Exec("UPDATE customer_class SET description = ?, version = ?, updated_at = ?, updated_by = ? WHERE id = ?",
		args.Input.Description, version, now, who.name, key)
	if err != nil {
		return nil, err
	}
	saved := change{"CustomerClass", key, name, version, "generalInfo", "description", before, args.Input.Description}
	if err := appendChanges(tx, who, now, []change{saved}); err != nil {
		return nil, err
	}
	if err := tx.Commit(); err != nil {
		return nil, err
	}
	answer := &CustomerClass{ID: args.Input.ID, Version: version, Description: args.Input.Description}
	return &CustomerClassSavePayload{CustomerClass: answer}, nil
}

type assignInput struct {
	CustomerClassID graphql.ID
	CustomerIDs     []graphql.ID
}

// CustomerClassAssign puts customers on a class; only those that may be on it come here.
func (r *root) CustomerClassAssign(ctx context.Context, args struct{ Input assignInput }) (*CustomerClassAssignPayload, error) {
	who, now, target := ctx.Value(userKey{}).(user), time.Now().UTC().Format(moment), keyOf(args.Input.CustomerClassID)
	keys := make([]int64, len(args.Input.CustomerIDs))
	results := make([]*ItemResult, len(keys))
	for at, one := range args.Input.CustomerIDs {
		keys[at], results[at] = keyOf(one), &ItemResult{ID: one}
	}
	among, err := json.Marshal(keys)
	if err != nil {
		return nil, err
	}
	tx, err := r.database.Begin()
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	changes, err := moved(tx, string(among), target)
	if err != nil {
		return nil, err
	}
	_, err = tx.Exec(`UPDATE customer SET customer_class_id = ?, version = version + 1, updated_at = ?
WHERE id IN (SELECT value FROM json_each(?)) AND customer_class_id <> ?`, target, now, string(among), target)
	if err != nil {
		return nil, err
	}
	if err := appendChanges(tx, who, now, changes); err != nil {
		return nil, err
	}
	if err := tx.Commit(); err != nil {
		return nil, err
	}
	return &CustomerClassAssignPayload{AffectedCustomers: int32(len(changes)), Results: results}, nil
}

func moved(tx *sql.Tx, among string, target int64) ([]change, error) {
	rows, err := tx.Query(`SELECT id, name, version, customer_class_id FROM customer
WHERE id IN (SELECT value FROM json_each(?)) AND customer_class_id <> ? ORDER BY id`, among, target)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var changes []change
	for rows.Next() {
		var key, version, was int64
		var name string
		if err := rows.Scan(&key, &name, &version, &was); err != nil {
			return nil, err
		}
		changes = append(changes, change{"Customer", key, name, version + 1, "", "customerClass",
			fmt.Sprintf("CustomerClass:%d", was), fmt.Sprintf("CustomerClass:%d", target)})
	}
	return changes, rows.Err()
}
