package main

import (
	"bytes"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"os"
	"strconv"
	"strings"

	graphql "github.com/graph-gophers/graphql-go"
)

// row is what a statement's columns are scanned into, and the object that is made of them.
type row interface {
	targets() []interface{}
	key() int64
	lay(lists []interface{}) interface{}
}

// listed is a row of a list that belongs to another object.
type listed interface {
	row
	list(found []interface{}) interface{}
}

type shape struct {
	SQL    string  `json:"sql"`
	Lists  []shape `json:"lists"`
	Key    *int    `json:"key"`
	Cursor []int   `json:"cursor"`
}

type statement struct {
	prepared *sql.Stmt
	cursor   []int
	lists    []*sql.Stmt
	make     func() row
	below    []func() row
}

func text(given sql.NullString) *string {
	if !given.Valid {
		return nil
	}
	return &given.String
}

func number(given sql.NullInt64) *int32 {
	if !given.Valid {
		return nil
	}
	found := int32(given.Int64)
	return &found
}

func truth(given sql.NullBool) *bool {
	if !given.Valid {
		return nil
	}
	return &given.Bool
}

func integers(given string) []int32 {
	found := []int32{}
	must(json.Unmarshal([]byte(given), &found))
	return found
}

func texts(given string) []string {
	found := []string{}
	must(json.Unmarshal([]byte(given), &found))
	return found
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func keyOf(id graphql.ID) int64 {
	_, after, _ := strings.Cut(string(id), ":")
	key, err := strconv.ParseInt(after, 10, 64)
	must(err)
	return key
}

func prepare(database *sql.DB, found shape, make func() row, below []func() row) statement {
	prepared, err := database.Prepare(found.SQL)
	must(err)
	made := statement{prepared: prepared, cursor: found.Cursor, make: make, below: below}
	for _, one := range found.Lists {
		list, err := database.Prepare(one.SQL)
		must(err)
		made.lists = append(made.lists, list)
	}
	return made
}

func readShapes() map[string]shape {
	var told struct {
		Shapes map[string]shape `json:"shapes"`
	}
	content, err := os.ReadFile(os.Getenv("BENCHMARK_SHAPES"))
	must(err)
	must(json.Unmarshal(content, &told))
	return told.Shapes
}

func fetch(prepared *sql.Stmt, make func() row, values ...interface{}) ([]row, error) {
	rows, err := prepared.Query(values...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []row
	for rows.Next() {
		one := make()
		if err := rows.Scan(one.targets()...); err != nil {
			return nil, err
		}
		found = append(found, one)
	}
	return found, rows.Err()
}

// open reads one object with all its lists.
func (s *statement) open(key int64) (interface{}, error) {
	rows, err := fetch(s.prepared, s.make, key)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	lists := make([]interface{}, len(s.lists))
	for at, prepared := range s.lists {
		found, err := fetch(prepared, s.below[at], key)
		if err != nil {
			return nil, err
		}
		objects := make([]interface{}, len(found))
		for place, one := range found {
			objects[place] = one.lay(nil)
		}
		lists[at] = s.below[at]().(listed).list(objects)
	}
	return rows[0].lay(lists), nil
}

// page reads objects, and the lists of all of them at once.
func (s *statement) page(first int32, place []interface{}) ([]interface{}, *PageInfo, error) {
	rows, err := fetch(s.prepared, s.make, append(place, first+1)...)
	if err != nil {
		return nil, nil, err
	}
	shown := rows
	if len(rows) > int(first) {
		shown = rows[:first]
	}
	keys := make([]int64, len(shown))
	for at, one := range shown {
		keys[at] = one.key()
	}
	among, err := json.Marshal(keys)
	if err != nil {
		return nil, nil, err
	}
	groups := make([]map[int64][]interface{}, len(s.lists))
	for at, prepared := range s.lists {
		found, err := fetch(prepared, s.below[at], string(among))
		if err != nil {
			return nil, nil, err
		}
		groups[at] = map[int64][]interface{}{}
		for _, one := range found {
			groups[at][one.key()] = append(groups[at][one.key()], one.lay(nil))
		}
	}
	nodes := make([]interface{}, len(shown))
	for at, one := range shown {
		lists := make([]interface{}, len(s.lists))
		for number := range s.lists {
			lists[number] = s.below[number]().(listed).list(groups[number][one.key()])
		}
		nodes[at] = one.lay(lists)
	}
	info := &PageInfo{HasNextPage: len(rows) > int(first)}
	if len(shown) > 0 {
		end := s.endCursor(shown[len(shown)-1])
		info.EndCursor = &end
	}
	return nodes, info, nil
}

func (s *statement) endCursor(last row) string {
	targets := last.targets()
	values := make([]interface{}, len(s.cursor))
	for at, column := range s.cursor {
		switch found := targets[column].(type) {
		case *sql.NullInt64:
			values[at] = found.Int64
		case *sql.NullString:
			values[at] = found.String
		}
	}
	var told bytes.Buffer
	encoder := json.NewEncoder(&told)
	encoder.SetEscapeHTML(false)
	must(encoder.Encode(values))
	return base64.URLEncoding.EncodeToString(bytes.TrimRight(told.Bytes(), "\n"))
}

func placeOf(after *string, start ...interface{}) ([]interface{}, error) {
	if after == nil {
		return start, nil
	}
	content, err := base64.URLEncoding.DecodeString(*after)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	var found []interface{}
	if err := decoder.Decode(&found); err != nil {
		return nil, err
	}
	for at, one := range found {
		if number, ok := one.(json.Number); ok {
			if found[at], err = number.Int64(); err != nil {
				return nil, err
			}
		}
	}
	return found[len(found)-len(start):], nil
}
