(module
  (memory (export "memory") 0)
  ;; A matrix times a vector: four rows at once, four columns at once. Both are made up to fours with zeros.
  (func (export "times") (param $weights i32) (param $vector i32) (param $product i32) (param $rows i32) (param $bytes i32)
    (local $end i32) (local $at i32) (local $stop i32)
    (local $one v128) (local $two v128) (local $three v128) (local $four v128) (local $value v128)
    (local $second i32) (local $third i32) (local $fourth i32)
    (local.set $end (i32.add (local.get $product) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $row
      (local.set $one (v128.const f32x4 0 0 0 0))
      (local.set $two (v128.const f32x4 0 0 0 0))
      (local.set $three (v128.const f32x4 0 0 0 0))
      (local.set $four (v128.const f32x4 0 0 0 0))
      (local.set $second (i32.add (local.get $weights) (local.get $bytes)))
      (local.set $third (i32.add (local.get $second) (local.get $bytes)))
      (local.set $fourth (i32.add (local.get $third) (local.get $bytes)))
      (local.set $at (local.get $vector))
      (local.set $stop (i32.add (local.get $vector) (local.get $bytes)))
      (loop $column
        (local.set $value (v128.load (local.get $at)))
        (local.set $one (f32x4.add (local.get $one) (f32x4.mul (local.get $value) (v128.load (local.get $weights)))))
        (local.set $two (f32x4.add (local.get $two) (f32x4.mul (local.get $value) (v128.load (local.get $second)))))
        (local.set $three (f32x4.add (local.get $three) (f32x4.mul (local.get $value) (v128.load (local.get $third)))))
        (local.set $four (f32x4.add (local.get $four) (f32x4.mul (local.get $value) (v128.load (local.get $fourth)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
        (local.set $second (i32.add (local.get $second) (i32.const 16)))
        (local.set $third (i32.add (local.get $third) (i32.const 16)))
        (local.set $fourth (i32.add (local.get $fourth) (i32.const 16)))
        (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $stop))))
      
      ;; The sum of each of the four, side by side.
      (local.set $value
        (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $one) (local.get $two))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $one) (local.get $two))))
      (local.set $one
        (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $three) (local.get $four))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $three) (local.get $four))))
      (v128.store (local.get $product)
        (f32x4.add
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $value) (local.get $one))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $value) (local.get $one))))
      (local.set $weights (local.get $fourth))
      (br_if $row (i32.lt_u (local.tee $product (i32.add (local.get $product) (i32.const 16))) (local.get $end))))))
