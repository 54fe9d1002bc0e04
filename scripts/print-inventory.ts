import { inventoryPage } from './inventory/inventory-page';

/** `npm run -s inventory`: docs/inventory.md, which a test compares with the inventory. */
process.stdout.write(inventoryPage());
